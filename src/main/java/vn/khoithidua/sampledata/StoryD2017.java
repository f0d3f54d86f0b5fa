package vn.khoithidua.sampledata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.draft.domain.DraftKind;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;

/**
 * Story D in 2017: eleven leaders sign one paper on 07/3 at Sở Tài nguyên và Môi trường, a guest of
 * the council present; 100 % of the staff complete their tasks, of which 15 % excellently.
 */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class StoryD2017 implements SampleStory {

    static final String YEAR = StoryD.Y2017;
    private static final SampleRound PACT = SampleRound.read("story-d-pact");
    private static final Map<String, TargetValue> TARGETS =
            Map.of(
                    "1.1",
                    new TargetValue.NestedPercent(
                            new BigDecimal("100"),
                            new BigDecimal("15"),
                            "hoàn thành xuất sắc nhiệm vụ"),
                    "2.1",
                    new TargetValue.Title("Tổ chức Đảng trong sạch, vững mạnh"),
                    "2.3",
                    new TargetValue.Title("Công sở văn hóa"),
                    "3.1",
                    new TargetValue.Title("Tập thể lao động xuất sắc"));

    private final TableDesk tables;
    private final PaperDesk papers;
    private final PactDesk pacts;
    private final RoundDesk drafts;
    private final RegistrationDesk registrations;
    private final Seats seats;
    private final YearBook book;
    private final Cast cast;

    @Override
    public String code() {
        return "story-d-2017";
    }

    @Override
    public List<StoryDay> days() {
        return List.of(
                StoryDay.on("draft", "2017-02-10", this::draft),
                StoryDay.on("opinions", "2017-02-24", this::discuss),
                StoryDay.on("signing", "2017-03-07", this::sign));
    }

    private void draft() {
        Actor staff = cast.actor("cv.stnmt.d");
        tables.draft(YEAR, "story-d", staff);
        for (Agency member : StoryD.MEMBERS) {
            registrations.accepted(
                    YEAR, member.key(), TARGETS, List.of(), seats.head(YEAR, "stnmt"));
        }
        pacts.draft(YEAR, "", List.of(), staff);
        drafts.send(YEAR, DraftKind.PACT, PACT, LocalDate.of(2017, 2, 24), keeper());
    }

    /** Invented: that the pact was discussed, by whom. */
    private void discuss() {
        drafts.discuss(YEAR, DraftKind.PACT, PACT, StoryD.MEMBERS, keeper());
    }

    private void sign() {
        Actor head = cast.actor("ld.stnmt.d");
        PactId pact = pacts.freeze(YEAR, "", List.of(), head);
        pacts.signed(YEAR, pact, StoryD.MEMBERS, LocalDate.of(2017, 3, 7), head);
        papers.issued(
                YEAR,
                PaperKind.LAUNCH,
                "",
                "2017-03-07",
                "Sở Tài nguyên và Môi trường (Trưởng khối)",
                "Phát động phong trào thi đua năm 2017",
                1,
                head);
        book.focus(YEAR, Focus.RUNNING, "Đã ký giao ước thi đua năm 2017", head);
    }

    private Seat keeper() {
        return seats.helper(YEAR, "cv.stnmt.d", "stnmt");
    }
}
