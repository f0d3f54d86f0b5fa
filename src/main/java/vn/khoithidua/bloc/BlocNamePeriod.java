package vn.khoithidua.bloc;

import vn.khoithidua.kernel.DateRange;

/** A bloc's name with the days it was borne and the decision it rests on. */
public record BlocNamePeriod(String name, DateRange days, String legalBasis) {}
