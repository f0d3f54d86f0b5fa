package vn.khoithidua.organization;

import vn.khoithidua.kernel.DateRange;

/** A name with the days it was borne and the decision it rests on. */
public record NamePeriod(OrganizationName name, DateRange days, String legalBasis) {}
