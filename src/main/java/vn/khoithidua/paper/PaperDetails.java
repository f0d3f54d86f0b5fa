package vn.khoithidua.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.VietnameseText;

/**
 * What is written on a paper.
 *
 * @param number number and symbol exactly as typed, such as {@code 16/HD-HĐTĐKT}; empty for a paper
 *     without one; at most 60 characters
 * @param issuer the body on its heading; at most 200 characters
 * @param abstractText its <i>trích yếu</i>; at most 500 characters
 * @param file the paper itself, or null while it is not at hand
 */
public record PaperDetails(
        PaperKind kind,
        PaperDirection direction,
        String number,
        LocalDate issuedOn,
        String issuer,
        String abstractText,
        @Nullable StoredFileId file) {

    static final int NUMBER_LENGTH = 60;
    static final int ISSUER_LENGTH = 200;
    static final int ABSTRACT_LENGTH = 500;

    public PaperDetails {
        number = VietnameseText.cleanLine(number);
        issuer = VietnameseText.cleanLine(issuer);
        abstractText = VietnameseText.cleanLine(abstractText);
    }

    /** The same paper with another file. */
    public PaperDetails with(@Nullable StoredFileId other) {
        return new PaperDetails(kind, direction, number, issuedOn, issuer, abstractText, other);
    }

    /** What is missing or too long, or null. */
    @Nullable Refusal fault() {
        if (issuer.isEmpty() || issuer.length() > ISSUER_LENGTH) {
            return Refusal.invalid("paper.issuer.length", ISSUER_LENGTH);
        }
        if (abstractText.isEmpty() || abstractText.length() > ABSTRACT_LENGTH) {
            return Refusal.invalid("paper.abstract.length", ABSTRACT_LENGTH);
        }
        return number.length() > NUMBER_LENGTH
                ? Refusal.invalid("paper.number.length", NUMBER_LENGTH)
                : null;
    }
}
