package vn.khoithidua.organization;

import vn.khoithidua.kernel.DateRange;

/** What a province or ministry was called in which days, and the decision it rests on. */
public record AuthorityPeriod(AuthorityName name, DateRange days, String legalBasis) {}
