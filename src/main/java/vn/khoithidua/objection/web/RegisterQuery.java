package vn.khoithidua.objection.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.objection.Objection;
import vn.khoithidua.objection.domain.ObjectionState;

/**
 * What of a register is shown, and in which order.
 *
 * @param q words of the agency, the criterion or the bloc
 * @param state name of a state, {@code PENDING} for all undecided ones, or empty
 * @param sort a column, with a minus for the other way round
 */
record RegisterQuery(String q, String state, String sort) {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    boolean narrow() {
        return !q.isBlank() || !state.isEmpty();
    }

    List<Objection> of(List<Objection> all) {
        String wanted = VietnameseText.fold(q);
        Comparator<Objection> order = order(sort.startsWith("-") ? sort.substring(1) : sort);
        return all.stream()
                .filter(one -> wanted.isEmpty() || words(one).contains(wanted))
                .filter(this::hasState)
                .sorted(sort.startsWith("-") ? order.reversed() : order)
                .toList();
    }

    private boolean hasState(Objection one) {
        return switch (state) {
            case "" -> true;
            case "PENDING" -> one.state().isPending();
            default -> one.state().name().equals(state);
        };
    }

    private static String words(Objection one) {
        return VietnameseText.fold(
                String.join(" ", one.bloc(), one.agency(), one.code(), one.title()));
    }

    private static Comparator<Objection> order(String column) {
        Comparator<String> words = VietnameseText.order();
        return switch (column.toLowerCase(Locale.ROOT)) {
            case "bloc" -> Comparator.comparing(Objection::bloc, words);
            case "agency" -> Comparator.comparing(Objection::agency, words);
            case "criterion" -> Comparator.comparing(Objection::code);
            case "state" -> Comparator.comparing(Objection::state);
            case "due" -> Comparator.comparing(RegisterQuery::due);
            default -> Comparator.comparing(RegisterQuery::number);
        };
    }

    private static LocalDate due(Objection one) {
        LocalDate due = one.dueOn();
        return due == null || !one.state().isPending() ? NEVER : due;
    }

    private static int number(Objection one) {
        Integer number = one.number();
        return number == null ? Integer.MAX_VALUE : number;
    }

    /** The choices of the filter. */
    static List<String> states() {
        return List.of(
                "PENDING",
                ObjectionState.FILED.name(),
                ObjectionState.UNDER_REVIEW.name(),
                ObjectionState.ACCEPTED.name(),
                ObjectionState.PARTLY.name(),
                ObjectionState.REFUSED.name(),
                ObjectionState.WITHDRAWN.name());
    }
}
