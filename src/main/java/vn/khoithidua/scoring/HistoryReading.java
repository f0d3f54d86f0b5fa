package vn.khoithidua.scoring;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.audit.Trail;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/**
 * The history of a bloc-year's scores: every number, every piece of evidence, every step of a
 * sheet, with who, when and why. A handful of statements, none per row.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class HistoryReading {

    /** What a page shows at most, and what a file holds at most. */
    public static final int PAGE = 400;

    public static final int FILE = 20_000;

    private static final String MOVED = "scoring.sheet.moved";

    private final Members members;
    private final SheetStore sheets;
    private final HistoryStore store;
    private final FrozenTables tables;
    private final SheetAccess access;
    private final Trail trail;

    /**
     * What a person sees of it.
     *
     * @param members those whose sheets the person reads
     * @param more whether there is more than was asked for
     */
    public record History(
            List<HistoryEvent> events,
            List<RosterMember> members,
            ScoringTable table,
            boolean more) {}

    /**
     * The history, the latest first.
     *
     * @throws vn.khoithidua.kernel.RefusedException 404 for a member whose sheet the person does
     *     not read or a criterion that does not exist; 423 while no table is frozen
     */
    public History of(Seat seat, HistoryQuery query, int most) {
        ScoringTable table = tables.of(seat.blocYear());
        if (query.criterion() != null && !table.criteria().containsKey(query.criterion())) {
            throw Refusal.notFound().asException();
        }
        List<RosterMember> roster = members.of(seat.year());
        Map<RosterLineId, SheetRow> rows =
                sheets.ofYear(seat.blocYear()).stream()
                        .collect(Collectors.toMap(SheetRow::line, Function.identity()));
        List<RosterMember> read =
                roster.stream()
                        .filter(one -> seat.isAny(SheetAccess.READERS) || seat.owns(one.line()))
                        .toList();
        HistoryStore.Scope scope = scope(seat, query, roster, rows);
        if (query.line() != null && scope.lines().isEmpty() && scope.opened().isEmpty()) {
            throw Refusal.notFound().asException();
        }
        List<HistoryEvent> events = new ArrayList<>(store.of(scope, query, most + 1));
        if (query.criterion() == null) {
            events.addAll(moves(seat, query, scope, most + 1));
        }
        events.sort(Comparator.comparing(HistoryEvent::at).reversed());
        return new History(
                List.copyOf(events.subList(0, Math.min(most, events.size()))),
                read,
                table,
                events.size() > most);
    }

    private static SheetRow row(Seat seat, Map<RosterLineId, SheetRow> rows, RosterMember member) {
        SheetRow row = rows.get(member.line());
        return row == null
                ? SheetRow.fresh(member.line(), seat.blocYear(), member.organization())
                : row;
    }

    /** Before a sheet is handed in, verifiers read what was verified of it and nothing else. */
    private HistoryStore.Scope scope(
            Seat seat,
            HistoryQuery query,
            List<RosterMember> roster,
            Map<RosterLineId, SheetRow> rows) {
        Set<RosterLineId> lines = new HashSet<>();
        Set<RosterLineId> opened = new HashSet<>();
        Set<RosterLineId> own = new HashSet<>();
        for (RosterMember member : roster) {
            RosterLineId line = member.line();
            if (query.line() != null && !query.line().equals(line)) {
                continue;
            }
            SheetRow sheet = row(seat, rows, member);
            boolean mine = seat.owns(line);
            if (access.reads(seat, sheet)) {
                lines.add(line);
            }
            if (mine) {
                own.add(line);
            }
            if (mine ? sheet.state().isVerified() : seat.isAny(SheetAccess.READERS)) {
                opened.add(line);
            }
        }
        return new HistoryStore.Scope(lines, opened, own);
    }

    private List<HistoryEvent> moves(
            Seat seat, HistoryQuery query, HistoryStore.Scope scope, int most) {
        RosterLineId line = query.line();
        OffsetDateTime from = HistoryStore.start(query.from(), 0);
        OffsetDateTime until = HistoryStore.start(query.until(), 1);
        Trail.Query wanted =
                new Trail.Query(
                        query.person().isBlank() ? null : query.person(),
                        line == null ? null : line.toString(),
                        MOVED,
                        from == null ? null : from.toInstant(),
                        until == null ? null : until.toInstant(),
                        null);
        return trail.entries(List.of(seat.blocYear()), false, wanted, most).stream()
                .filter(entry -> scope.lines().contains(RosterLineId.of(entry.subject())))
                .map(HistoryReading::move)
                .toList();
    }

    private static HistoryEvent move(Trail.Entry entry) {
        return new HistoryEvent(
                entry.at(),
                entry.actor() == null ? "" : entry.actor(),
                RosterLineId.of(entry.subject()),
                null,
                HistoryEvent.What.SHEET_MOVED,
                null,
                null,
                false,
                null,
                text(entry.detail().get("to")),
                text(entry.detail().get("reason")));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
