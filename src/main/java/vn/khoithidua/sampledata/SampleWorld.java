package vn.khoithidua.sampledata;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.access.SampleMark;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.kernel.Actor;

/** Loads the sample stories, each day once, in one transaction, at the time it happened. */
@Slf4j
@Service
@Profile("!prod")
@RequiredArgsConstructor
public class SampleWorld {

    private final List<SampleStory> stories;
    private final SampleProgress progress;
    private final SampleMakes makes;
    private final Cast cast;
    private final SampleMark mark;
    private final DatabaseClock clock;
    private final TransactionTemplate transaction;

    private record Page(SampleStory story, StoryDay day) {

        String name() {
            return SampleMakes.name(story, day);
        }

        /** All stories stand on the first one; without it none is told. */
        boolean isLeft(Set<String> others) {
            return others.contains(story.root()) || others.contains(SampleMakes.FIRST);
        }
    }

    /**
     * Loads what is not loaded yet of all stories, in the order in which it happened. A story that
     * another version of the application began stays as it is, which the log says.
     */
    public void loadAll() {
        load(stories);
    }

    /**
     * Loads what is not loaded yet of one story and of the people it needs.
     *
     * @param code such as {@code story-a}; parts of it such as {@code story-a-2024} come along
     */
    public void load(String code) {
        load(
                stories.stream()
                        .filter(
                                story ->
                                        story.code().equals("council")
                                                || story.code().equals(code)
                                                || story.code().startsWith(code + "-"))
                        .toList());
    }

    /**
     * The id of something a story made, such as {@code A/2024} for the bloc-year or {@code
     * A/2024/sxd} for a roster line.
     *
     * @throws IllegalStateException if no loaded story made it
     */
    public UUID id(String name) {
        return progress.id(name);
    }

    /** A person of a story, by the name to sign in with. */
    public Actor person(String username) {
        return cast.actor(username);
    }

    private synchronized void load(List<SampleStory> wanted) {
        Set<String> loaded = progress.loaded();
        Set<String> others = makes.ofOthers(stories, wanted, loaded);
        List<Page> missing =
                wanted.stream()
                        .flatMap(story -> story.days().stream().map(day -> new Page(story, day)))
                        .filter(page -> !loaded.contains(page.name()))
                        .sorted(Comparator.comparing(page -> page.day().at()))
                        .toList();
        List<Page> left = missing.stream().filter(page -> page.isLeft(others)).toList();
        if (!left.isEmpty()) {
            log.warn(
                    "Sample data of an older version stays as it is; steps that are new in this"
                            + " version are left out: {}. An empty database gets all of them.",
                    left.stream().map(Page::name).toList());
        }
        missing.stream().filter(page -> !page.isLeft(others)).forEach(this::tell);
    }

    private void tell(Page page) {
        mark.set();
        clock.runAt(
                page.day().at(),
                () ->
                        transaction.executeWithoutResult(
                                status -> {
                                    page.day().work().run();
                                    progress.loaded(page.story().code(), page.day().code());
                                }));
        log.debug("Loaded {} of {}", page.day().code(), page.story().code());
    }
}
