package vn.khoithidua.year.web;

import java.time.LocalDate;
import java.util.List;
import vn.khoithidua.organization.AuthorityName;
import vn.khoithidua.organization.AuthorityPeriod;

/**
 * One authority with its history.
 *
 * @param renames whether the reader may give it a new name
 * @param founds whether the reader may found and merge authorities
 */
record AuthorityView(
        AuthorityName name,
        List<AuthorityPeriod> names,
        List<Link> links,
        boolean renames,
        boolean founds) {

    /** A succession in words. */
    record Link(LocalDate effectiveOn, String predecessor, String successor, String decisionNo) {}
}
