package vn.khoithidua.ranking.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.ranking.DryRankings;
import vn.khoithidua.scoring.DryRuns;
import vn.khoithidua.scoring.DryScores;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.Seat;

/** Last year's results under the table in work: who would move, and why. */
@Controller
@RequiredArgsConstructor
class DryRunController {

    private final DryRuns runs;
    private final DryRankings rankings;

    @GetMapping("/years/{year}/table/dry-run")
    String run(Seat seat, @RequestParam(required = false) @Nullable BlocYearId from, Model model) {
        List<BlocYearSummary> sources = runs.sources(seat);
        Map<String, String> choices = new LinkedHashMap<>();
        sources.forEach(year -> choices.put(year.id().toString(), year.label()));
        model.addAttribute("choices", choices);
        if (from == null && sources.isEmpty()) {
            return "ranking/dry-run";
        }
        BlocYearId last = from == null ? sources.getFirst().id() : from;
        DryScores scores = runs.of(seat, last);
        model.addAttribute("from", last.toString());
        model.addAttribute("moves", rankings.moves(scores));
        model.addAttribute("bases", rankings.bases(scores));
        model.addAttribute("fresh", scores.fresh());
        model.addAttribute("gone", scores.gone());
        return "ranking/dry-run";
    }
}
