package vn.khoithidua.objection.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.objection.Objection;

/**
 * A line of a register.
 *
 * @param number empty for a draft
 * @param wanted the points asked for; {@code given} those decided, empty before
 * @param badge how the state is painted
 * @param overdue whether the head should have decided by now
 */
record ObjectionLine(
        String href,
        String number,
        String bloc,
        String agency,
        String code,
        String title,
        String verified,
        String wanted,
        String given,
        String state,
        String badge,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate dueOn,
        boolean overdue,
        boolean late) {

    static ObjectionLine of(Objection one, LocalDate today) {
        Objection.Finding decided = one.decided();
        Objection.Act filed = one.filed();
        String given =
                decided == null
                        ? ""
                        : NumberText.format(
                                decided.value() == null ? one.verified() : decided.value().points(),
                                1);
        return new ObjectionLine(
                "/years/" + one.year() + "/objections/" + one.id(),
                one.number() == null ? "" : String.valueOf(one.number()),
                one.bloc(),
                one.agency(),
                one.code(),
                one.title(),
                NumberText.format(one.verified(), 1),
                NumberText.format(one.wanted().points(), 1),
                given,
                "objection.state." + one.state(),
                badge(one),
                filed == null ? null : filed.at().atZone(TimeSource.ZONE).toLocalDate(),
                one.dueOn(),
                one.overdue(today),
                one.late());
    }

    static String badge(Objection one) {
        return switch (one.state()) {
            case DRAFT, WITHDRAWN -> "mute";
            case FILED -> "warn";
            case UNDER_REVIEW -> "ask";
            case ACCEPTED -> "ok";
            case PARTLY -> "info";
            case REFUSED -> "line";
        };
    }
}
