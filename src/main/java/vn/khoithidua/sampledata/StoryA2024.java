package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.Step;

/**
 * Story A in 2024: the council's guidance of 25/7, the four drafts with their table of three
 * contents and 23 targets, the meeting of 07/8 at Sở Xây dựng, the papers issued afterwards.
 *
 * <p>Invented: the numbers of the bloc's own papers and the targets of each member.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class StoryA2024 implements SampleStory {

    static final String YEAR = StoryA.Y2024;
    private static final String HEAD = "Sở Xây dựng (Trưởng khối)";

    private final TableDesk tables;
    private final PaperDesk papers;
    private final PactDesk pacts;
    private final StoryA2024Drafts drafts;
    private final RegistrationDesk registrations;
    private final Seats seats;
    private final YearBook book;
    private final Cast cast;

    @Override
    public String code() {
        return "story-a-2024";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("guidance", "2024-07-26", this::guidance),
                StoryDay.on("drafts", "2024-07-30", this::draft),
                StoryDay.on("meeting", "2024-08-07", this::meet),
                StoryDay.on("issue", "2024-08-15", this::issue));
    }

    private void guidance() {
        papers.received(
                YEAR,
                PaperKind.GUIDANCE,
                "16/HD-HĐTĐKT",
                "2024-07-25",
                "Hội đồng Thi đua - Khen thưởng tỉnh",
                "Hướng dẫn tổ chức hoạt động và chấm điểm thi đua các cụm, khối thi đua",
                cast.actor("cv.sxd.a"));
    }

    /** The head's own staff draft; the targets derive from the guidance. */
    private void draft() {
        Actor staff = cast.actor("cv.sxd.a");
        tables.draft(YEAR, "story-a", staff);
        LocalDate signing = LocalDate.of(2024, 8, 7);
        book.window(YEAR, Step.REGISTRATION, signing.minusDays(12), signing, staff);
        int share = 94;
        for (Agency member : StoryA.MEMBERS) {
            registrations.accepted(
                    YEAR,
                    member.key(),
                    Map.of("1.1", TableDesk.percent(String.valueOf(share++))),
                    List.of(),
                    seats.head(YEAR, "sxd"));
        }
        drafts.send();
    }

    private void meet() {
        Actor head = cast.actor("ld.sxd.a");
        drafts.discuss();
        book.focus(YEAR, Focus.SIGNING, "Đã tổng hợp ý kiến", head);
        PactId pact =
                pacts.freeze(
                        YEAR,
                        "",
                        List.of("Hướng dẫn 16/HD-HĐTĐKT ngày 25/7/2024 của Hội đồng TĐKT tỉnh"),
                        head);
        pacts.signed(YEAR, pact, StoryA.MEMBERS, LocalDate.of(2024, 8, 7), head);
        papers.issued(
                YEAR,
                PaperKind.MINUTES,
                "01/BB-KTĐ (mẫu)",
                "2024-08-07",
                HEAD,
                "Biên bản hội nghị phát động, ký giao ước thi đua năm 2024 và trao thưởng năm 2023, Hội trường Sở Xây dựng",
                2,
                head);
    }

    /** What was discussed is issued after the meeting. */
    private void issue() {
        Actor head = cast.actor("ld.sxd.a");
        drafts.issue();
        book.focus(YEAR, Focus.RUNNING, "Đã ký giao ước, ban hành văn bản", head);
    }
}
