package vn.khoithidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Role;
import vn.khoithidua.year.Duties;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Focus;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/**
 * What the awards ask: of the bloc to propose and submit, of the council's secretary to see it
 * through, of its members to read before they vote.
 */
@Component
@RequiredArgsConstructor
class AwardDuties implements Duties {

    private static final Set<Role> BLOC = Set.of(Role.BLOC_HEAD, Role.BLOC_SECRETARY);
    private static final Set<Focus> WHEN = Set.of(Focus.REVIEWING, Focus.SUBMITTED, Focus.DECIDED);

    private final JdbcClient jdbc;
    private final Windows windows;

    private record Stand(boolean adopted, boolean submitted, int undecided, int notHandedOut) {}

    @Override
    public List<Duty> due(Seat seat, LocalDate today) {
        boolean bloc = seat.isAny(BLOC);
        boolean council = seat.is(Role.COUNCIL_SECRETARY);
        boolean member = seat.is(Role.COUNCIL_MEMBER);
        if (!WHEN.contains(seat.focus()) || !bloc && !council && !member) {
            return List.of();
        }
        Stand stand = stand(seat);
        List<Duty> duties = new ArrayList<>();
        if (bloc && stand.adopted() && !stand.submitted()) {
            String key = seat.is(Role.BLOC_HEAD) ? "award.duty.submit" : "award.duty.choose";
            duties.add(duty(seat, key, deadline(seat, Step.SUBMISSION), today));
        }
        if (council && stand.undecided() > 0) {
            LocalDate due = deadline(seat, Step.COUNCIL);
            duties.add(duty(seat, "award.duty.decide", due, today, stand.undecided()));
        }
        if (member && stand.submitted() && stand.undecided() > 0) {
            LocalDate due = deadline(seat, Step.COUNCIL);
            duties.add(duty(seat, "award.duty.read", due, today, stand.undecided()));
        }
        if (council && stand.notHandedOut() > 0) {
            duties.add(duty(seat, "award.duty.handOut", null, today, stand.notHandedOut()));
        }
        return duties;
    }

    private static Duty duty(
            Seat seat, String key, @Nullable LocalDate due, LocalDate today, Object... args) {
        String page = "/years/" + seat.blocYear() + "/awards";
        return Duty.due(seat.blocYear(), key, page, due, today, args);
    }

    private Stand stand(Seat seat) {
        return jdbc.sql(
                        """
                        select exists (select 1 from adopted_ranking where bloc_year_id = :year) as adopted,
                            exists (select 1 from award_submission where bloc_year_id = :year) as submitted,
                            (select count(*) from nomination n where n.bloc_year_id = :year and not exists (
                                select 1 from award_fact f where f.nomination_id = n.id and f.step = 'DECIDED')) as undecided,
                            (select count(*) from nomination n where n.bloc_year_id = :year
                                and exists (select 1 from award_fact f
                                    where f.nomination_id = n.id and f.step = 'DECIDED' and f.granted)
                                and not exists (select 1 from award_fact f
                                    where f.nomination_id = n.id and f.step in ('HANDED_OUT', 'REVOKED'))) as not_handed_out""")
                .param("year", seat.blocYear().value())
                .query(
                        (row, n) ->
                                new Stand(
                                        row.getBoolean("adopted"),
                                        row.getBoolean("submitted"),
                                        row.getInt("undecided"),
                                        row.getInt("not_handed_out")))
                .single();
    }

    private @Nullable LocalDate deadline(Seat seat, Step step) {
        return windows.of(seat.blocYear()).stream()
                .filter(window -> window.step() == step)
                .map(StepWindow::softDeadline)
                .findFirst()
                .orElse(null);
    }
}
