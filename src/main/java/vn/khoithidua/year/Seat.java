package vn.khoithidua.year;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.year.domain.Focus;

/**
 * What the signed-in person may be in one bloc-year. A handler with {@code {year}} in its path gets
 * it as a parameter; a foreign and an absent year answer the same 404 before the handler runs.
 *
 * @param year the bloc-year
 * @param roles all roles held in it
 * @param ownLines roster lines of the agencies the person leads or serves as officer
 * @param employerLines roster lines of the agency the person works for as head or secretary of the
 *     bloc
 */
public record Seat(
        BlocYearSummary year,
        Set<Role> roles,
        Set<RosterLineId> ownLines,
        Set<RosterLineId> employerLines,
        Actor actor) {

    public Seat {
        roles = Set.copyOf(roles);
        ownLines = Set.copyOf(ownLines);
        employerLines = Set.copyOf(employerLines);
    }

    public BlocYearId blocYear() {
        return year.id();
    }

    public BlocId bloc() {
        return year.bloc();
    }

    public AuthorityId authority() {
        return year.authority();
    }

    public String label() {
        return year.label();
    }

    public String blocName() {
        return year.blocName();
    }

    public Focus focus() {
        return year.focus();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Collection<Role> wanted) {
        return !Collections.disjoint(roles, wanted);
    }

    /** Whether the line is of an agency the person leads or serves. */
    public boolean owns(RosterLineId line) {
        return ownLines.contains(line);
    }

    /** Whether the person may verify this line at all: nobody verifies the own agency. */
    public boolean isIndependentOf(RosterLineId line) {
        return !ownLines.contains(line) && !employerLines.contains(line);
    }
}
