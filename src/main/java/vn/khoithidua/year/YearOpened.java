package vn.khoithidua.year;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;

/**
 * Announced within the transaction that opened a year from the last: modules above copy what is
 * theirs, the criteria table for one.
 *
 * @param year the new year
 * @param from the year it was opened from
 */
public record YearOpened(BlocYearId year, BlocYearId from, @Nullable Actor actor) {}
