package vn.khoithidua.leadership;

import java.util.List;
import vn.khoithidua.year.BlocYearSummary;

/** A year of the ledger; without offices nobody was recorded in that year. */
public record LedgerYear(BlocYearSummary year, List<LedgerOffice> offices) {

    public LedgerYear {
        offices = List.copyOf(offices);
    }
}
