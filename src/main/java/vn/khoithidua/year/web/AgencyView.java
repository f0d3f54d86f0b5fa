package vn.khoithidua.year.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.access.AgencyPost;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.organization.NamePeriod;
import vn.khoithidua.organization.OrganizationName;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.Holder;

/** One agency with its history. */
record AgencyView(
        OrganizationName name,
        AuthorityId authority,
        boolean alive,
        List<NamePeriod> history,
        List<Link> links,
        List<Membership> years,
        List<AgencyPost> people,
        boolean writes) {

    /**
     * A succession in words.
     *
     * @param successor empty for a dissolution
     */
    record Link(
            String kind,
            LocalDate effectiveOn,
            String decisionNo,
            OrganizationId predecessorId,
            String predecessor,
            @Nullable OrganizationId successorId,
            String successor) {}

    /** A bloc-year with the offices the agency held in it, the latest first. */
    record Membership(BlocYearSummary year, List<Holder> offices) {}
}
