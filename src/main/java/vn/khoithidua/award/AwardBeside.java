package vn.khoithidua.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.audit.Kept;
import vn.khoithidua.audit.TrailPositions;
import vn.khoithidua.award.domain.Allocation;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.AwardColumn;
import vn.khoithidua.ranking.Ranking;
import vn.khoithidua.ranking.domain.Placing;

/** Serves the ranking page its award column: the recommendation, or what the bloc chose. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
class AwardBeside implements AwardColumn {

    private static final int MOST = 200;

    private final AwardProposals proposals;
    private final TrailPositions positions;
    private final Kept<BlocYearId, Awards> kept = new Kept<>(MOST);

    @Override
    public Awards beside(Ranking ranking) {
        BlocYearId year = ranking.blocYear();
        return kept.get(year, positions.of(year), () -> of(ranking));
    }

    private Awards of(Ranking ranking) {
        AwardProposal proposal = proposals.of(ranking.blocYear(), ranking);
        Map<RosterLineId, Label> labels = new HashMap<>();
        int last = 0;
        for (Placing placing : ranking.order().placings()) {
            Label label = label(proposal, placing.line());
            if (label != null) {
                labels.put(placing.line(), label);
                last = Math.max(last, placing.place());
            }
        }
        int seats = proposal.review().uses().stream().mapToInt(use -> use.seats().orElse(0)).sum();
        return new Awards(labels, last, seats);
    }

    private static @Nullable Label label(AwardProposal proposal, RosterLineId line) {
        String kind = proposal.kindOf(line);
        if (kind != null) {
            KindName name = proposal.terms().name(kind);
            return new Label(name.name(), name.badge(), true);
        }
        Allocation allocation = proposal.allocation();
        List<String> open =
                proposal.choices().containsKey(line) ? List.of() : allocation.openFor(line);
        if (open.isEmpty()) {
            return null;
        }
        String text =
                String.join(
                        " / ",
                        open.stream()
                                .map(code -> proposal.terms().name(code).shortName())
                                .toList());
        return new Label(text, "line", false);
    }
}
