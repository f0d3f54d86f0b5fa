package vn.khoithidua.year;

import java.time.LocalDate;
import java.util.List;
import vn.khoithidua.access.Grants;

/** What is due for a person; implemented by the module that knows, read by the home page. */
public interface Duties {

    /**
     * The duties of a person in one bloc-year.
     *
     * @param seat what the person may be there
     */
    default List<Duty> due(Seat seat, LocalDate today) {
        return List.of();
    }

    /** The duties of a person that belong to no bloc-year. */
    default List<Duty> due(Grants grants, LocalDate today) {
        return List.of();
    }
}
