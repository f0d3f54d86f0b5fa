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

/** Story E in 2024: plan, election and pact with three contents on 05/01/2024. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class StoryE2024 implements SampleStory {

    static final String YEAR = StoryE.Y2024;

    private final TableDesk tables;
    private final PaperDesk papers;
    private final PactDesk pacts;
    private final ElectionDesk elections;
    private final YearBook book;
    private final Cast cast;

    @Override
    public String code() {
        return "story-e-2024";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("opening", "2024-01-03", this::open),
                StoryDay.on("election", "2024-01-05", this::elect),
                StoryDay.on("hand-over", "2024-01-12", this::handOver));
    }

    private void open() {
        Actor secretary = cast.actor(Council.SECRETARY);
        book.focus(StoryE.Y2023, Focus.REVIEWING, "Hội nghị tổng kết", cast.actor("ld.bangt.e"));
        book.openNext(StoryE.Y2023, YEAR, 2024, StoryE.MEMBERS, secretary);
        book.window(
                YEAR, Step.SIGNING, LocalDate.of(2024, 1, 3), LocalDate.of(2024, 3, 29), secretary);
        tables.draft(YEAR, "story-e", cast.actor("cv.sgtvt.e"));
    }

    /** Invented: day and words of the hand-over. */
    private void handOver() {
        elections.handOver(
                StoryE.Y2023,
                "2024-01-12",
                "Bàn giao hồ sơ năm 2023; các đề nghị khen thưởng đang chờ Hội đồng (dữ liệu mẫu)",
                cast.actor("ld.bangt.e"),
                cast.actor("ld.sxd.e"));
    }

    private void elect() {
        Actor secretary = cast.actor(Council.SECRETARY);
        Actor head = cast.actor("ld.sxd.e");
        elections.elect(
                StoryE.Y2023, "2024-01-05", StoryE2023.MINUTES, "sxd", List.of("stnmt"), secretary);
        PactId pact = pacts.freeze(YEAR, "", List.of(), head);
        pacts.signed(YEAR, pact, StoryE.MEMBERS, LocalDate.of(2024, 1, 5), head);
        papers.issued(
                YEAR,
                PaperKind.PLAN,
                "03/KH-KTĐ (mẫu)",
                "2024-01-05",
                "Khối thi đua Kinh tế ngành tỉnh Quảng Ngãi",
                "Kế hoạch hoạt động và phong trào thi đua năm 2024",
                1,
                head);
        book.focus(YEAR, Focus.RUNNING, "Đã ký giao ước thi đua năm 2024", head);
    }
}
