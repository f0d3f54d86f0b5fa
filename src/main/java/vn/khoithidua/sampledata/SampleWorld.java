package vn.khoithidua.sampledata;

import java.util.List;
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
    private final Cast cast;
    private final SampleMark mark;
    private final DatabaseClock clock;
    private final TransactionTemplate transaction;

    /** Loads what is not loaded yet of all stories. */
    public void loadAll() {
        stories.forEach(this::load);
    }

    /**
     * Loads what is not loaded yet of one story.
     *
     * @param code such as {@code story-a}
     * @throws IllegalStateException if there is no such story
     */
    public void load(String code) {
        load(
                stories.stream()
                        .filter(story -> story.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No story " + code)));
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

    private synchronized void load(SampleStory story) {
        for (StoryDay day : story.days()) {
            if (!progress.isLoaded(story.code(), day.code())) {
                mark.set();
                clock.runAt(
                        day.at(),
                        () -> transaction.executeWithoutResult(status -> tell(story, day)));
            }
        }
    }

    private void tell(SampleStory story, StoryDay day) {
        day.work().run();
        progress.loaded(story.code(), day.code());
        log.debug("Loaded {} of {}", day.code(), story.code());
    }
}
