package vn.khoithidua.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.StoredFileId;

/**
 * A file that was taken.
 *
 * @param name as shown, cleaned
 * @param kind by content and extension alike
 * @param bytes its size
 * @param sha256 of its content, 64 hexadecimal digits
 * @param uploadedBy the person's name at that time
 */
public record StoredFile(
        StoredFileId id,
        String name,
        FileKind kind,
        long bytes,
        String sha256,
        String uploadedBy,
        Instant at) {

    private static final BigDecimal KILO = new BigDecimal(1024);

    /** The size for people: {@code 412 KB}, {@code 1,2 MB}. */
    public String size() {
        BigDecimal kilobytes = new BigDecimal(bytes).divide(KILO, 1, RoundingMode.HALF_UP);
        if (kilobytes.compareTo(KILO) < 0) {
            return NumberText.format(kilobytes.setScale(0, RoundingMode.CEILING), 0) + " KB";
        }
        return NumberText.format(kilobytes.divide(KILO, 1, RoundingMode.HALF_UP), 1) + " MB";
    }
}
