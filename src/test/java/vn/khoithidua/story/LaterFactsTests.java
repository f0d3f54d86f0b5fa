package vn.khoithidua.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khoithidua.PageTest;
import vn.khoithidua.paper.PaperKind;

/**
 * The facts of the stories whose step the application does not have yet, each with the work that
 * adds it. Until then their outcome is on record as a paper with number, date and file.
 */
@PageTest
class LaterFactsTests {

    /**
     * A fact that waits.
     *
     * @param recordedIn the bloc-year that records the outcome meanwhile
     * @param recordedAs as what paper
     */
    private record LaterFact(
            String story, String fact, String work, String recordedIn, PaperKind recordedAs) {}

    private static final List<LaterFact> FACTS =
            List.of(
                    new LaterFact(
                            "C",
                            "head and deputy of 2020 are elected by ballot",
                            "secret ballots and conference",
                            "C/2020",
                            PaperKind.MINUTES),
                    new LaterFact(
                            "C",
                            "the conference reviews 2019",
                            "secret ballots and conference",
                            "C/2019",
                            PaperKind.MINUTES),
                    new LaterFact(
                            "D",
                            "a guest of the council attends the signing",
                            "conference: attendance",
                            "D/2017",
                            PaperKind.LAUNCH),
                    new LaterFact(
                            "E",
                            "the helper team presents its report of scores",
                            "conference: report of scores",
                            "E/2023",
                            PaperKind.REPORT),
                    new LaterFact(
                            "E",
                            "the old head chairs while the new one is elected",
                            "secret ballots and conference",
                            "E/2023",
                            PaperKind.MINUTES),
                    new LaterFact(
                            "reform",
                            "the roll of voters in December differs from the signers of March",
                            "ballots: frozen roll",
                            "A/2025",
                            PaperKind.MINUTES));

    @Autowired private BeanFactory application;
    private StoryReader story;

    @BeforeEach
    void load() {
        story =
                new StoryReader(application)
                        .open("story-a", "story-b", "story-c", "story-d", "story-e", "reform");
    }

    @Test
    void eachIsOnRecordAndNamesTheWorkThatAddsIt() {
        assertThat(FACTS)
                .allSatisfy(
                        later -> {
                            assertThat(later.work()).isNotBlank();
                            assertThat(story.papers(later.recordedIn(), later.recordedAs()))
                                    .as(later.story() + ": " + later.fact())
                                    .isNotEmpty();
                            assertThat(story.everyPaperHasItsFile(later.recordedIn())).isTrue();
                        });
    }
}
