package vn.khoithidua.registration.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.TargetAmendment;
import vn.khoithidua.criteria.domain.TargetText;
import vn.khoithidua.registration.RegistrationPage;
import vn.khoithidua.registration.TargetRow;

/** A target that was changed with a reason. */
record AmendmentView(
        String criterion,
        String before,
        String after,
        String reason,
        @Nullable String by,
        Instant at) {

    static List<AmendmentView> of(RegistrationPage page) {
        return page.amendments().stream().map(one -> of(one, page.row(one.key()))).toList();
    }

    private static AmendmentView of(TargetAmendment one, @Nullable TargetRow row) {
        String unit = row == null ? null : row.criterion().unit();
        return new AmendmentView(
                row == null
                        ? one.key().value()
                        : row.criterion().code() + " " + row.criterion().title(),
                TargetText.of(one.before(), unit),
                TargetText.of(one.after(), unit),
                one.reason(),
                one.by(),
                one.at());
    }
}
