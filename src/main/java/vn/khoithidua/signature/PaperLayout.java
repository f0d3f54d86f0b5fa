package vn.khoithidua.signature;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.signature.domain.ByteRange;
import vn.khoithidua.signature.domain.PdfFault;

/**
 * What a paper says of itself, read without the library that judges it: pages, and what each
 * signature covers.
 *
 * @param length in bytes
 * @param pages how many
 * @param ranges one for each signature, by where it ends; empty for one that is not well formed
 */
record PaperLayout(int length, int pages, List<Optional<ByteRange>> ranges) {

    static PaperLayout read(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            List<Optional<ByteRange>> ranges =
                    document.getSignatureDictionaries().stream()
                            .map(signature -> range(signature, paper))
                            .sorted(
                                    Comparator.comparing(
                                            found -> found.map(ByteRange::end).orElse(0)))
                            .toList();
            return new PaperLayout(paper.length, document.getNumberOfPages(), ranges);
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePdfException(e);
        }
    }

    int signatures() {
        return ranges.size();
    }

    /** What is wrong with this paper, if the issued one was {@code before}, or null. */
    @Nullable PdfFault faultAfter(PaperLayout before, int issued) {
        if (ranges.stream().anyMatch(Optional::isEmpty)) {
            return PdfFault.BYTE_RANGE;
        }
        List<Integer> ends = ranges.stream().flatMap(Optional::stream).map(ByteRange::end).toList();
        long added = ends.stream().filter(end -> end > issued).count();
        if (added == 0) {
            return PdfFault.UNSIGNED;
        }
        if (added > 1 || ends.size() != before.signatures() + 1) {
            return PdfFault.TOO_MUCH;
        }
        if (ends.getLast() != length || ends.stream().distinct().count() != ends.size()) {
            return PdfFault.BYTE_RANGE;
        }
        return pages == before.pages ? null : PdfFault.PAGES;
    }

    /** The range, if its gap is nothing but the value that the signature itself names. */
    private static Optional<ByteRange> range(PDSignature signature, byte[] paper) {
        int[] numbers = signature.getByteRange();
        byte[] value = signature.getContents();
        if (numbers == null || value == null) {
            return Optional.empty();
        }
        return ByteRange.of(Arrays.stream(numbers).boxed().toList())
                .filter(range -> range.leavesOutOnlyAValue(paper))
                .filter(range -> Arrays.equals(range.value(paper), value));
    }
}
