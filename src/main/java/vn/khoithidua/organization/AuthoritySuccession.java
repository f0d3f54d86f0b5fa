package vn.khoithidua.organization;

import java.time.LocalDate;
import vn.khoithidua.kernel.AuthorityId;

/** That one authority went into another, as provinces merge. */
public record AuthoritySuccession(
        AuthorityId predecessor, AuthorityId successor, LocalDate effectiveOn, String decisionNo) {}
