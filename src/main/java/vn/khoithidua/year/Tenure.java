package vn.khoithidua.year;

import java.time.LocalDate;
import vn.khoithidua.kernel.BlocYearId;

/**
 * An office in the history of a bloc.
 *
 * @param label of the year it was held for
 * @param yearStart first day of that year
 * @param name of the agency on the day it took office
 */
public record Tenure(
        BlocYearId year, String label, LocalDate yearStart, Holder holder, String name) {}
