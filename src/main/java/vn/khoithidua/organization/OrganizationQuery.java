package vn.khoithidua.organization;

import java.time.LocalDate;
import vn.khoithidua.kernel.AuthorityId;

/**
 * Which agencies to list.
 *
 * @param text part of a name or short name, with or without marks; empty for all
 * @param kind exactly this kind; empty for all
 * @param on names of this day
 * @param endedToo whether agencies that ceased before that day are listed
 */
public record OrganizationQuery(
        AuthorityId authority,
        String text,
        String kind,
        LocalDate on,
        boolean endedToo,
        Sort sort,
        boolean descending) {

    /** Columns that order the list. */
    public enum Sort {
        NAME,
        SHORT_NAME,
        KIND,
        SINCE
    }

    /** Everybody alive on a day, by name. */
    public static OrganizationQuery all(AuthorityId authority, LocalDate on) {
        return new OrganizationQuery(authority, "", "", on, false, Sort.NAME, false);
    }
}
