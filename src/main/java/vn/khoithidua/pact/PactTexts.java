package vn.khoithidua.pact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.VietnameseText;

/**
 * What is written freely around the contents and targets.
 *
 * @param title at most 300 characters, needed
 * @param theme chủ đề; may be empty
 * @param legalBases căn cứ, one a line
 * @param opening what stands before the contents
 * @param commitments what stands after them
 */
public record PactTexts(
        String title, String theme, List<String> legalBases, String opening, String commitments) {

    private static final int TITLE_LENGTH = 300;
    private static final int TEXT_LENGTH = 20_000;

    public PactTexts {
        title = VietnameseText.cleanLine(title);
        theme = VietnameseText.cleanLine(theme);
        legalBases =
                legalBases.stream()
                        .map(VietnameseText::cleanLine)
                        .filter(line -> !line.isEmpty())
                        .toList();
        opening = VietnameseText.clean(opening);
        commitments = VietnameseText.clean(commitments);
    }

    /** What is missing or too long, or null. */
    @Nullable Refusal fault() {
        if (title.isEmpty() || title.length() > TITLE_LENGTH || theme.length() > TITLE_LENGTH) {
            return Refusal.invalid("pact.title.length", TITLE_LENGTH);
        }
        boolean tooLong =
                opening.length() > TEXT_LENGTH
                        || commitments.length() > TEXT_LENGTH
                        || String.join("\n", legalBases).length() > TEXT_LENGTH;
        return tooLong ? Refusal.invalid("pact.text.length", TEXT_LENGTH) : null;
    }
}
