package vn.khoithidua.year.web;

import java.util.List;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.TeamMember;

/**
 * The roster of a year with its offices and its helper team.
 *
 * @param writes whether the reader may change the roster
 * @param leads whether the reader may change offices and team
 */
record RosterView(
        BlocYearSummary year,
        List<RosterMember> members,
        List<Office> offices,
        List<Helper> team,
        boolean writes,
        boolean leads) {

    /** Whether a member left in the course of the year, so that others may have taken it over. */
    public boolean changed() {
        return members.stream().anyMatch(member -> member.leftOn() != null);
    }

    /** An office and the agency that holds it, by its name of the year. */
    record Office(Holder holder, String name) {}

    /** Somebody of the helper team and the agency the person works for, or nothing. */
    record Helper(TeamMember member, String agency) {}
}
