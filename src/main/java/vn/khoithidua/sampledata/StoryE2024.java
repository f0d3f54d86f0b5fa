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
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.Step;

/** Story E in 2024: plan, election and pact with three contents on 05/01/2024. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class StoryE2024 implements SampleStory {

    static final String YEAR = StoryE.Y2024;
    private static final LocalDate MEETING = LocalDate.of(2024, 1, 5);
    private static final SampleRound PLAN = SampleRound.read("story-e-plan");
    private static final SampleRound PACT = SampleRound.read("story-e-pact");

    private final TableDesk tables;
    private final PactDesk pacts;
    private final RoundDesk drafts;
    private final RegistrationDesk registrations;
    private final ElectionDesk elections;
    private final YearBook book;
    private final Seats seats;
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
        book.help(YEAR, cast.actor("cv.sgtvt.e"), "sgtvt", MEETING.minusDays(2), secretary);
        book.window(
                YEAR, Step.SIGNING, LocalDate.of(2024, 1, 3), LocalDate.of(2024, 3, 29), secretary);
        book.window(YEAR, Step.REGISTRATION, MEETING.minusDays(2), MEETING, secretary);
        tables.draft(YEAR, "story-e", cast.actor("cv.sgtvt.e"));
        register();
        pacts.draft(YEAR, "", List.of(), secretary);
        drafts.send(YEAR, DraftKind.PLAN, PLAN, MEETING, keeper());
        drafts.send(YEAR, DraftKind.PACT, PACT, MEETING, keeper());
    }

    /** Invented: a target of each content, and that all strive for the province's flag. */
    private void register() {
        int share = 91;
        for (Agency member : StoryE.MEMBERS) {
            registrations.accepted(
                    YEAR,
                    member.key(),
                    Map.of(
                            "1.2",
                            TableDesk.percent(String.valueOf(share++)),
                            "2.1",
                            new TargetValue.Words("Không có vi phạm bị nhắc nhở"),
                            "3.2",
                            new TargetValue.Numeric(new BigDecimal("2"))),
                    List.of("PROVINCIAL_FLAG"),
                    keeper());
        }
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

    /**
     * Plan and pact are discussed, the new head is elected, everybody signs, the plan is issued.
     */
    private void elect() {
        Actor secretary = cast.actor(Council.SECRETARY);
        Actor head = cast.actor("ld.sxd.e");
        drafts.discuss(YEAR, DraftKind.PLAN, PLAN, StoryE.MEMBERS, keeper());
        drafts.discuss(YEAR, DraftKind.PACT, PACT, StoryE.MEMBERS, keeper());
        elections.elect(
                StoryE.Y2023, "2024-01-05", StoryE2023.MINUTES, "sxd", List.of("stnmt"), secretary);
        PactId pact = pacts.freeze(YEAR, "", List.of(), head);
        pacts.signed(YEAR, pact, StoryE.MEMBERS, MEETING, head);
        drafts.issue(
                YEAR,
                DraftKind.PLAN,
                "03/KH-KTĐ (mẫu)",
                "Quảng Ngãi",
                head.name(),
                "Giám đốc Sở Xây dựng",
                keeper());
        book.focus(YEAR, Focus.RUNNING, "Đã ký giao ước thi đua năm 2024", head);
    }

    private Seat keeper() {
        return seats.helper(YEAR, "cv.sgtvt.e", "sgtvt");
    }
}
