package vn.khoithidua.file;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Refusal;

/** What no PDF may carry, for whoever holds one that is not stored yet. */
@Component
public class PdfRules {

    /**
     * Why the content is refused, if it is: no PDF, over 20 MB, cut off, locked, with programs or
     * files inside.
     *
     * @param name of the file, for the words
     */
    public Optional<Refusal> refusal(String name, byte[] content) {
        if (content.length > FileInspection.MOST_BYTES) {
            return Optional.of(Refusal.invalid("file.tooLarge", name, 20));
        }
        return PdfScan.finding(content)
                .map(finding -> Refusal.invalid("file." + finding.key(), name, "pdf"));
    }
}
