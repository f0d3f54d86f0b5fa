package vn.khoithidua.access.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;

/**
 * A role to give.
 *
 * @param scope the place's ids in the order authority, bloc, bloc-year, agency, joined by colons
 * @param from first day, yyyy-MM-dd
 * @param to last day, or empty while it lasts
 */
record RoleForm(
        @Nullable String role,
        @Nullable String scope,
        @Nullable String from,
        @Nullable String to,
        @Nullable String basis) {

    private static final int LONGEST_BASIS = 300;

    /** A grant with the days for which it is given. */
    record Command(Grant grant, DateRange days, String basis) {}

    @Nullable Role chosenRole() {
        for (Role each : Role.values()) {
            if (each.name().equals(role) && each != Role.BLOC_HEAD) {
                return each;
            }
        }
        return null;
    }

    /** What was chosen, or null with the problems reported. */
    @Nullable Command toCommand(BindingResult errors) {
        Grant grant = grant();
        if (grant == null) {
            errors.rejectValue("scope", "access.role.scope.missing");
        }
        LocalDate first = day(from);
        LocalDate last = day(to);
        if (first == null) {
            errors.rejectValue("from", "access.role.from.missing");
        }
        boolean badEnd = to != null && !to.isBlank() && last == null;
        if (badEnd || first != null && last != null && last.isBefore(first)) {
            errors.rejectValue("to", "access.role.to.before");
        }
        if (basis == null || basis.isBlank() || basis.length() > LONGEST_BASIS) {
            errors.rejectValue("basis", "access.role.basis.missing");
        }
        return errors.hasErrors() || grant == null || first == null
                ? null
                : new Command(grant, new DateRange(first, last), Objects.requireNonNull(basis));
    }

    private @Nullable Grant grant() {
        Role chosen = chosenRole();
        if (chosen == null) {
            return null;
        }
        if (chosen == Role.ADMIN) {
            return Grant.admin();
        }
        List<String> ids = List.of((scope == null ? "" : scope).split(":", -1));
        if (ids.size() != 4 || ids.stream().allMatch(String::isEmpty)) {
            return null;
        }
        try {
            Grant grant =
                    new Grant(
                            chosen,
                            ids.get(0).isEmpty() ? null : AuthorityId.of(ids.get(0)),
                            ids.get(1).isEmpty() ? null : BlocId.of(ids.get(1)),
                            ids.get(2).isEmpty() ? null : BlocYearId.of(ids.get(2)),
                            ids.get(3).isEmpty() ? null : OrganizationId.of(ids.get(3)));
            return grant.fits() ? grant : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** How a place stands in the form. */
    static String text(Grant grant) {
        return text(grant.authority())
                + ":"
                + text(grant.bloc())
                + ":"
                + text(grant.blocYear())
                + ":"
                + text(grant.organization());
    }

    private static String text(@Nullable Object id) {
        return id == null ? "" : id.toString();
    }

    static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
