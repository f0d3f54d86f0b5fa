package vn.khoithidua.year.domain;

import java.time.LocalDate;
import vn.khoithidua.kernel.Refusal;

/** What a window says to somebody who wants to hand in now. */
public sealed interface WindowCheck {

    /** In time; grace counts as in time. */
    record Open() implements WindowCheck {}

    /**
     * Taken, but late.
     *
     * @param since the soft deadline that was missed
     */
    record Late(LocalDate since) implements WindowCheck {}

    /** Not taken: not open yet, or locked. */
    record Closed(Refusal refusal) implements WindowCheck {}

    /** Whether something handed in now is late; raises the refusal of a closed window. */
    default boolean lateOrRefuse() {
        return switch (this) {
            case Open _ -> false;
            case Late _ -> true;
            case Closed closed -> throw closed.refusal().asException();
        };
    }
}
