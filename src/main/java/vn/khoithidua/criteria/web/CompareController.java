package vn.khoithidua.criteria.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.TableContent;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.criteria.domain.Outline;
import vn.khoithidua.criteria.domain.RowChange;
import vn.khoithidua.criteria.domain.TableDifference;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Seat;

/** What differs between two versions of the table, or between it and another year's. */
@Controller
@RequiredArgsConstructor
class CompareController {

    private final CriteriaTables tables;
    private final BlocYears years;
    private final TableAccess access;
    private final CompareLines lines;
    private final Words words;

    @GetMapping("/years/{year}/table/compare")
    String compare(
            Seat seat,
            @RequestParam(required = false) @Nullable TableId from,
            @RequestParam(required = false) @Nullable TableId to,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        access.current(seat);
        Map<TableId, String> choices = choices(seat);
        List<TableId> ids = List.copyOf(choices.keySet());
        TableContent newer = content(choices, to == null ? ids.getFirst() : to);
        TableContent older =
                content(choices, from == null ? ids.get(Math.min(1, ids.size() - 1)) : from);
        boolean sameBloc =
                years.ofBloc(seat.bloc()).stream()
                        .map(BlocYearSummary::id)
                        .toList()
                        .containsAll(List.of(newer.year(), older.year()));
        TableDifference difference =
                TableDifference.of(
                        Outline.rows(older.tree()), Outline.rows(newer.tree()), sameBloc);
        Map<String, String> named = new LinkedHashMap<>();
        choices.forEach((id, name) -> named.put(id.toString(), name));
        model.addAttribute(
                "compared",
                new CompareView(
                        named,
                        older.id().toString(),
                        newer.id().toString(),
                        lines.of(difference, all),
                        difference.count(RowChange.Kind.ADDED),
                        difference.count(RowChange.Kind.REMOVED),
                        difference.count(RowChange.Kind.CHANGED),
                        all));
        return "criteria/compare";
    }

    /** All versions of this year, then the tables of the bloc's other years, then other blocs'. */
    private Map<TableId, String> choices(Seat seat) {
        Map<TableId, String> choices = new LinkedHashMap<>();
        for (TableHead head : tables.versions(seat.blocYear())) {
            choices.put(head.id(), name(seat.label(), head));
        }
        List<BlocYearSummary> others =
                access.mayEdit(seat)
                        ? years.ofAuthority(seat.authority())
                        : years.ofBloc(seat.bloc());
        Map<BlocYearId, TableHead> heads = new LinkedHashMap<>();
        tables.currents(others.stream().map(BlocYearSummary::id).toList())
                .forEach(head -> heads.put(head.year(), head));
        others.stream()
                .filter(year -> heads.containsKey(year.id()) && !year.id().equals(seat.blocYear()))
                .sorted(
                        (a, b) -> {
                            int own =
                                    Boolean.compare(
                                            b.bloc().equals(seat.bloc()),
                                            a.bloc().equals(seat.bloc()));
                            return own != 0 ? own : b.startsOn().compareTo(a.startsOn());
                        })
                .forEach(
                        year -> {
                            TableHead head = heads.get(year.id());
                            if (head != null) {
                                String bloc =
                                        year.bloc().equals(seat.bloc())
                                                ? ""
                                                : year.blocName() + ", ";
                                choices.put(head.id(), bloc + name(year.label(), head));
                            }
                        });
        return choices;
    }

    private String name(String label, TableHead head) {
        return words.of(
                "criteria.compare.name",
                List.of(
                        label,
                        head.versionNo(),
                        words.of("criteria.state." + head.state(), List.of())));
    }

    private TableContent content(Map<TableId, String> choices, TableId id) {
        if (!choices.containsKey(id)) {
            throw Refusal.notFound().asException();
        }
        return tables.content(id);
    }
}
