package vn.khoithidua.leadership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.access.AgencyPost;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.paper.Paper;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.OpenMatter;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.TeamMember;
import vn.khoithidua.year.domain.Step;

/**
 * Everything the next head needs of a year.
 *
 * @param fromName head of the year, {@code toName} head of the next; empty where there is none
 * @param fromLeader who leads that agency now, {@code toLeader} likewise
 * @param handover null as long as it was not handed over
 * @param accounts people with accounts who lead or serve the members, and the helper team
 */
public record HandoverPack(
        BlocYearSummary year,
        @Nullable BlocYearSummary next,
        String fromName,
        String fromLeader,
        String toName,
        String toLeader,
        @Nullable Handover handover,
        List<OpenMatter> open,
        List<Paper> papers,
        List<Coming> calendar,
        List<RosterMember> members,
        List<Holder> offices,
        List<TeamMember> team,
        List<AgencyPost> accounts) {

    /** A step whose deadline is still to come, in this year or in the next. */
    public record Coming(String label, Step step, LocalDate opensOn, LocalDate dueOn) {}

    /** The name of a member by its agency; empty for a stranger. */
    public String nameOf(OrganizationId organization) {
        return members.stream()
                .filter(one -> one.organization().equals(organization))
                .map(RosterMember::name)
                .findFirst()
                .orElse("");
    }
}
