package vn.khoithidua.sampledata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.SampleMark;
import vn.khoithidua.database.DatabaseClock;

/** A database that an older version filled: the start goes on, adds nothing twice and says so. */
@PageTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class OlderSampleTests {

    private static final String LEFT = "Sample data of an older version stays as it is";

    @Autowired private SampleWorld world;
    @Autowired private SampleProgress progress;
    @Autowired private SampleMakes makes;
    @Autowired private Cast cast;
    @Autowired private SampleMark mark;
    @Autowired private DatabaseClock clock;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Council council;
    @Autowired private JdbcClient jdbc;
    private final List<String> told = new ArrayList<>();

    /** A story of the test: its days, told at the first of each month. */
    private record Tale(String code, List<StoryDay> days) implements SampleStory {}

    @BeforeTransaction
    void loadAll() {
        world.loadAll();
    }

    @Test
    void yearsOfAnOlderVersionStayAsTheyAre(CapturedOutput output) {
        forget("story-a-2024/drafts", "story-b-2023/launch", "training-registrations/draft");
        jdbc.sql("delete from sample_make").update();
        long before = rows();
        world.loadAll();
        assertThat(rows()).isEqualTo(before);
        assertThat(output)
                .contains(LEFT, "story-a-2024/drafts", "story-b-2023/launch")
                .contains("training-registrations/draft")
                .doesNotContain("story-c");
    }

    @Test
    void whatThisVersionLoadedIsCompleteAndQuiet(CapturedOutput output) {
        long before = rows();
        world.loadAll();
        assertThat(rows()).isEqualTo(before);
        assertThat(output).doesNotContain(LEFT);
    }

    @Test
    void aLoadThatWasKilledGoesOnWhereItStopped() {
        StoryDay broken =
                StoryDay.on(
                        "second",
                        "2024-02-01",
                        () -> {
                            throw new IllegalStateException("killed");
                        });
        assertThatThrownBy(() -> load(new Tale("tale", List.of(day("first", 1), broken))))
                .hasMessage("killed");
        load(new Tale("tale", List.of(day("first", 1), day("second", 2))));
        assertThat(told).containsExactly("first", "second");
    }

    @Test
    void aNewStepOfAnOldStoryIsLeftOutAndANewStoryIsTold(CapturedOutput output) {
        load(new Tale("tale", List.of(day("signing", 3))), new Tale("tale-2024", List.of()));
        Tale more = new Tale("tale-2024", List.of(day("drafts", 2), day("review", 7)));
        load(
                new Tale("tale", List.of(day("signing", 3))),
                more,
                new Tale("other", List.of(day("founding", 1))));
        assertThat(told).containsExactly("signing", "founding");
        assertThat(output).contains(LEFT, "[tale-2024/drafts, tale-2024/review]");
    }

    @Test
    void withoutThePeopleOfThisVersionNothingIsTold(CapturedOutput output) {
        jdbc.sql("update sample_make set make = 'council/others' where story = 'council'").update();
        load(new Tale("tale", List.of(day("founding", 1))));
        assertThat(told).isEmpty();
        assertThat(output).contains(LEFT, "[tale/founding]");
    }

    private StoryDay day(String code, int month) {
        return StoryDay.on(code, "2024-0" + month + "-01", () -> told.add(code));
    }

    private void load(SampleStory... stories) {
        List<SampleStory> all = new ArrayList<>(List.of(stories));
        all.addFirst(council);
        new SampleWorld(all, progress, makes, cast, mark, clock, transaction).loadAll();
    }

    private void forget(String... days) {
        for (String day : days) {
            String[] parts = day.split("/");
            assertThat(
                            jdbc.sql("delete from sample_day where story = :story and day = :day")
                                    .param("story", parts[0])
                                    .param("day", parts[1])
                                    .update())
                    .isOne();
        }
    }

    private long rows() {
        return jdbc.sql(
                        """
                        select (select count(*) from sample_day) + (select count(*) from sample_name)
                            + (select count(*) from user_account) + (select count(*) from bloc_year)
                            + (select count(*) from audit.entry)""")
                .query((row, n) -> row.getLong(1))
                .single();
    }
}
