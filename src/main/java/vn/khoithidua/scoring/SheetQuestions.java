package vn.khoithidua.scoring;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.Seat;

/** The open questions of a sheet, which a return proposes to correct. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class SheetQuestions {

    private final AskedCells asked;

    /** The criteria about which the member owes an answer or the verifier a conclusion. */
    public Set<CriterionKey> of(Seat seat, RosterLineId line) {
        return asked.ofSheet(seat.blocYear(), line).entrySet().stream()
                .filter(one -> one.getValue().isOpen())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
