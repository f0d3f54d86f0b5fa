package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.Step;

/**
 * Story C in 2020: opened while 2019 is still under review; head and deputy elected and the pact
 * signed in the meeting that sums up 2019.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class StoryC2020 implements SampleStory {

    static final String YEAR = StoryC.Y2020;
    static final String THEME =
            "Đoàn kết, sáng tạo, thi đua hoàn thành xuất sắc mọi nhiệm vụ được giao";

    private final TableDesk tables;
    private final PaperDesk papers;
    private final PactDesk pacts;
    private final ElectionDesk elections;
    private final YearBook book;
    private final Cast cast;

    @Override
    public String code() {
        return "story-c-2020";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("opening", "2020-01-06", this::open),
                StoryDay.on("election", "2020-01-10", this::elect));
    }

    private void open() {
        Actor secretary = cast.actor(Council.SECRETARY);
        book.focus(StoryC.Y2019, Focus.REVIEWING, "Họp tổng kết", cast.actor("ld.skhdt.c"));
        book.openNext(StoryC.Y2019, YEAR, 2020, StoryC.MEMBERS, secretary);
        book.window(
                YEAR, Step.SIGNING, LocalDate.of(2020, 1, 6), LocalDate.of(2020, 3, 29), secretary);
        tables.draft(YEAR, "story-c", cast.actor("cv.skhdt.c"));
    }

    private void elect() {
        Actor secretary = cast.actor(Council.SECRETARY);
        elections.elect(
                StoryC.Y2019, "2020-01-10", "07/BB-KTĐ (mẫu)", "stc", List.of("snv"), secretary);
        papers.issued(
                YEAR,
                PaperKind.MINUTES,
                "07/BB-KTĐ (mẫu)",
                "2020-01-10",
                "Khối thi đua các sở, ngành tổng hợp",
                "Biên bản bầu Trưởng khối, Phó Trưởng khối năm 2020",
                2,
                secretary);
        Actor head = cast.actor("ld.stc.c");
        PactId pact = pacts.freeze(YEAR, THEME, List.of(), head);
        pacts.signed(YEAR, pact, StoryC.MEMBERS, LocalDate.of(2020, 1, 10), head);
        book.focus(YEAR, Focus.RUNNING, "Đã ký giao ước thi đua năm 2020", cast.actor("ld.stc.c"));
    }
}
