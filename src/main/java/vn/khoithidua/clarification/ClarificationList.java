package vn.khoithidua.clarification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.clarification.domain.ClarificationState;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.TableContent;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.scoring.CellRights;
import vn.khoithidua.scoring.RowShare;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/** The exchanges of a bloc-year as a list. The number of statements does not grow with its rows. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ClarificationList {

    private final ClarificationReading reading;
    private final Roster roster;
    private final CriteriaTables tables;
    private final CellRights rights;
    private final TimeSource time;

    /**
     * What is asked for.
     *
     * @param state a state's name, {@code OPEN} for both open ones, {@code OVERDUE}, or empty for
     *     all
     * @param member a roster line, or empty for all
     * @param sort {@code due}, {@code member}, {@code criterion} or {@code state}, after a minus
     *     from the end
     */
    public record Query(String state, String member, String sort) {

        /** Whether anything is left out. */
        public boolean narrow() {
            return !state.isEmpty() || !member.isEmpty();
        }
    }

    /** An exchange with the names of what it is about; {@code overdue} if the answer is. */
    public record Line(
            Clarification about, RosterMember member, Criterion criterion, boolean overdue) {

        ClarificationState state() {
            ClarificationState state = about.state();
            return state == null ? ClarificationState.WITHDRAWN : state;
        }
    }

    /** The members whose exchanges the person may read, in the order of the roster. */
    public List<RosterMember> members(Seat seat) {
        return roster.all(seat.blocYear(), seat.year().endsOn()).stream()
                .filter(member -> ClarificationReading.reads(seat, member.line()))
                .toList();
    }

    /** The lines that fit, of those the person may read. */
    public List<Line> of(Seat seat, Query query, List<RosterMember> members) {
        List<Clarification> all = reading.ofYear(seat);
        if (all.isEmpty()) {
            return List.of();
        }
        LocalDate today = time.today();
        TableContent table = tables.frozen(seat.blocYear()).orElseThrow();
        Map<RosterLineId, RosterMember> byLine =
                members.stream().collect(Collectors.toMap(RosterMember::line, Function.identity()));
        RowShare share = rights.share(seat);
        List<CriterionKey> order = List.copyOf(table.criteria().keySet());
        return all.stream()
                .filter(one -> seat.owns(one.line()) || share.covers(one.criterion()))
                .map(one -> line(one, byLine, table.criteria(), today))
                .filter(line -> line != null && fits(line, query))
                .sorted(order(query.sort(), order))
                .toList();
    }

    private static @Nullable Line line(
            Clarification one,
            Map<RosterLineId, RosterMember> members,
            Map<CriterionKey, Criterion> criteria,
            LocalDate today) {
        RosterMember member = members.get(one.line());
        Criterion criterion = criteria.get(one.criterion());
        return member == null || criterion == null
                ? null
                : new Line(one, member, criterion, one.exchange().isOverdue(today));
    }

    private static boolean fits(Line line, Query query) {
        boolean state =
                switch (query.state().toUpperCase(Locale.ROOT)) {
                    case "" -> true;
                    case "OPEN" -> line.about().isOpen();
                    case "OVERDUE" -> line.overdue();
                    default -> line.state().name().equals(query.state());
                };
        return state
                && (query.member().isEmpty()
                        || line.member().line().toString().equals(query.member()));
    }

    /** Open ones first where nothing else is asked for: by the day, then as printed. */
    private static Comparator<Line> order(String sort, List<CriterionKey> printed) {
        Comparator<Line> byCriterion =
                Comparator.comparing(line -> printed.indexOf(line.criterion().key()));
        Comparator<Line> byMember = Comparator.comparing(line -> line.member().position());
        Comparator<Line> byDue =
                Comparator.comparing(
                        line -> line.about().dueOn(),
                        Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
        boolean back = sort.startsWith("-");
        Comparator<Line> first =
                switch (back ? sort.substring(1) : sort) {
                    case "member" -> byMember;
                    case "criterion" -> byCriterion;
                    case "due" -> byDue;
                    default -> Comparator.comparing(Line::state).thenComparing(byDue);
                };
        return (back ? first.reversed() : first).thenComparing(byMember).thenComparing(byCriterion);
    }
}
