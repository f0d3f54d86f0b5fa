package vn.khoithidua.year;

import java.time.LocalDate;
import java.util.List;

/** What is due for a person; implemented by the module that knows, read by the home page. */
public interface Duties {

    /**
     * The duties of a person in one bloc-year.
     *
     * @param seat what the person may be there
     */
    List<Duty> due(Seat seat, LocalDate today);
}
