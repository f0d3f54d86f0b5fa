package vn.khoithidua.draft;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.StoredFileId;

/**
 * What is typed when a draft is issued.
 *
 * @param number number and symbol from the head's register
 * @param heading whose name stands above: Decree 30 knows no bloc, so offices choose
 * @param place where it is dated, such as {@code Bắc Ninh}
 * @param signer full name
 * @param signerTitle such as {@code Giám đốc Sở Xây dựng}
 * @param file the signed and sealed paper where the draft is a file; null for the file agreed
 */
public record IssueWords(
        String number,
        LocalDate issuedOn,
        Heading heading,
        String place,
        String signer,
        String signerTitle,
        @Nullable StoredFileId file) {

    /** Whose name stands at the head of the paper. */
    public enum Heading {
        BLOC,
        HEAD_AGENCY
    }
}
