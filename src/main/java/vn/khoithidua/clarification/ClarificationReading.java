package vn.khoithidua.clarification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.Seat;

/**
 * Reads exchanges. They concern the asked agency, the secretariat with the bloc's head, the
 * standing agency, and whoever inspects; the council's other members see none.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ClarificationReading {

    private static final Set<Role> READERS =
            Set.of(Role.BLOC_SECRETARY, Role.BLOC_HEAD, Role.COUNCIL_SECRETARY, Role.AUDITOR);

    private final ClarificationStore store;

    /** Whether the person may read exchanges about this member. */
    public static boolean reads(Seat seat, RosterLineId line) {
        return seat.owns(line) || seat.isAny(READERS);
    }

    /** The exchange about a cell; without a word where there is none. The caller asks who reads. */
    public Clarification of(RosterLineId line, CriterionKey criterion) {
        return store.one(line, criterion);
    }

    /** The exchanges of a sheet by criterion; one statement. */
    public Map<CriterionKey, Clarification> ofSheet(RosterLineId line) {
        return store.ofSheet(line).stream()
                .collect(Collectors.toMap(Clarification::criterion, Function.identity()));
    }

    /** Those of the bloc-year that the person may read; one statement. */
    public List<Clarification> ofYear(Seat seat) {
        return store.ofYear(seat.blocYear()).stream()
                .filter(one -> reads(seat, one.line()))
                .toList();
    }
}
