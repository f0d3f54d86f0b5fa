package vn.khoithidua.sampledata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.paper.PaperKind;
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
    static final String THEME =
            "Đoàn kết, sáng tạo, thi đua hoàn thành xuất sắc mọi nhiệm vụ được giao";
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
                StoryDay.on("signing", "2017-03-07", this::sign));
    }

    private void draft() {
        Actor staff = cast.actor("cv.stnmt.d");
        tables.draft(YEAR, "story-d", staff);
        for (Agency member : StoryD.MEMBERS) {
            registrations.accepted(
                    YEAR, member.key(), TARGETS, List.of(), seats.head(YEAR, "stnmt"));
        }
    }

    private void sign() {
        Actor head = cast.actor("ld.stnmt.d");
        PactId pact = pacts.freeze(YEAR, THEME, List.of(), head);
        pacts.signed(YEAR, pact, StoryD.MEMBERS, LocalDate.of(2017, 3, 7), head);
        papers.issued(
                YEAR,
                PaperKind.LAUNCH,
                "",
                "2017-03-07",
                "Sở Tài nguyên và Môi trường (Trưởng khối)",
                "Phát động thi đua năm 2017, chủ đề “" + THEME + "”",
                1,
                head);
        book.focus(YEAR, Focus.RUNNING, "Đã ký giao ước thi đua năm 2017", head);
    }
}
