package vn.khoithidua.year;

import java.time.LocalDate;
import vn.khoithidua.year.domain.MonthShare;
import vn.khoithidua.year.domain.Treatment;

/**
 * The treatment of a member's scores, with what it rests on; shown wherever the scores are.
 *
 * @param predecessors names of those it took over, as they were called then
 * @param months of the year before and since
 */
public record MemberTreatment(
        Treatment kind,
        String predecessors,
        MonthShare months,
        String decisionNo,
        LocalDate decisionOn,
        String legalBasis) {}
