package vn.khoithidua.recalculation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.VietnameseText;

/**
 * Why a case is opened.
 *
 * @param reason at most 2,000 characters
 * @param documentNo of the document that orders it, with {@code documentOn}, its day; both are
 *     demanded once the ranking was adopted
 */
public record Opening(String reason, String documentNo, @Nullable LocalDate documentOn) {

    public Opening {
        reason = VietnameseText.clean(reason);
        documentNo = VietnameseText.cleanLine(documentNo);
    }
}
