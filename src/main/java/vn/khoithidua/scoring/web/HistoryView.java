package vn.khoithidua.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.HistoryReading.History;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;

/**
 * The page of the history.
 *
 * @param about the member and criterion that it is about, empty for all
 */
record HistoryView(
        String base,
        String year,
        String bloc,
        String about,
        HistoryForm form,
        List<Choice> members,
        List<Choice> criteria,
        List<HistoryRow> rows,
        boolean more) {

    /** Something to filter by. */
    record Choice(String value, String text) {}

    static HistoryView of(Seat seat, HistoryForm form, History history) {
        List<Choice> members =
                history.members().stream()
                        .map(one -> new Choice(one.line().toString(), one.name()))
                        .toList();
        List<Choice> criteria =
                history.table().criteria().values().stream()
                        .map(one -> new Choice(one.key().value(), named(one)))
                        .toList();
        String about =
                List.of(text(members, form.line()), text(criteria, form.criterion())).stream()
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new HistoryView(
                "/years/" + seat.blocYear() + "/history",
                seat.year().label(),
                seat.year().blocName(),
                about,
                form,
                members,
                criteria,
                rows(history),
                history.more());
    }

    static List<HistoryRow> rows(History history) {
        int decimals = CellWords.decimals(history.table().settings());
        Map<RosterLineId, RosterMember> members =
                history.members().stream()
                        .collect(Collectors.toMap(RosterMember::line, Function.identity()));
        return history.events().stream()
                .map(
                        event -> {
                            RosterMember member = members.get(event.line());
                            @Nullable Criterion criterion =
                                    event.criterion() == null
                                            ? null
                                            : history.table().criteria().get(event.criterion());
                            return HistoryRow.of(
                                    event,
                                    member == null ? "" : member.shortName(),
                                    criterion == null ? "" : criterion.code(),
                                    criterion == null ? "" : criterion.shortTitle(),
                                    decimals);
                        })
                .toList();
    }

    private static String named(Criterion criterion) {
        return (criterion.code() + " " + criterion.shortTitle()).strip();
    }

    private static String text(List<Choice> choices, String value) {
        return choices.stream()
                .filter(one -> one.value().equals(value))
                .map(Choice::text)
                .findFirst()
                .orElse("");
    }
}
