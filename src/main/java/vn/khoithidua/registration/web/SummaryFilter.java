package vn.khoithidua.registration.web;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.registration.RegistrationBoard;
import vn.khoithidua.registration.RegistrationSummary;

/**
 * What of the summary is shown, as the address says it.
 *
 * @param member roster line of one member, or empty for all
 * @param late {@code LATE} for those that are late, {@code MISSING} for those that owe it
 * @param q words of a criterion's code or title, with or without marks
 */
record SummaryFilter(@Nullable String member, @Nullable String late, @Nullable String q) {

    SummaryFilter {
        member = requireNonNullElse(member, "");
        late = requireNonNullElse(late, "");
        q = requireNonNullElse(q, "").strip();
    }

    public boolean isSet() {
        return !"".equals(member) || !"".equals(late) || !"".equals(q);
    }

    RegistrationSummary of(RegistrationSummary summary) {
        return summary.only(this::shows, this::shows);
    }

    private boolean shows(RegistrationBoard.Place place) {
        boolean wanted = "".equals(member) || place.registration().line().toString().equals(member);
        return wanted
                && switch (requireNonNullElse(late, "")) {
                    case "LATE" -> place.late();
                    case "MISSING" -> place.isMissing();
                    default -> true;
                };
    }

    private boolean shows(Criterion criterion) {
        return VietnameseText.fold(criterion.code() + " " + criterion.title())
                .contains(VietnameseText.fold(requireNonNullElse(q, "")));
    }
}
