package vn.khoithidua.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One paper of a dossier's checklist.
 *
 * @param order place in the list, from 1
 * @param name as the scheme names it
 * @param documentNo number it was handed in with, or null while missing
 * @param providedOn when it was handed in, or null
 * @param by who recorded it, by name, or null
 */
public record NominationPaper(
        int order,
        String name,
        @Nullable String documentNo,
        @Nullable LocalDate providedOn,
        @Nullable String by) {

    public boolean provided() {
        return providedOn != null;
    }
}
