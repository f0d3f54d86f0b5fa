package vn.khoithidua.draft.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.VietnameseText;

/**
 * A section of a draft.
 *
 * @param key stays the same through all versions: letters, digits, dots and hyphens, at most 60
 * @param heading one line, at most 300 characters; may be empty
 * @param body plain text, at most 20,000 characters, read as {@link TextBlock}s
 */
public record DraftSection(String key, String heading, String body) {

    public static final int MOST = 200;
    private static final int HEADING_LENGTH = 300;
    private static final int BODY_LENGTH = 20_000;
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");

    /**
     * Takes the texts in their composed form.
     *
     * @throws IllegalArgumentException if the key is none
     */
    public DraftSection {
        if (!isKey(key)) {
            throw new IllegalArgumentException("No key of a section: " + key);
        }
        heading = VietnameseText.cleanLine(heading);
        body = VietnameseText.clean(body);
    }

    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** Whether nothing is written in it. */
    public boolean isEmpty() {
        return heading.isEmpty() && body.isEmpty();
    }

    /** The body as it is printed. */
    public List<TextBlock> blocks() {
        return TextBlock.of(body);
    }

    /** What makes these sections no text of a draft, or null. */
    public static @Nullable Refusal fault(List<DraftSection> sections) {
        if (sections.size() > MOST) {
            return Refusal.invalid("draft.sections.most", MOST);
        }
        Set<String> keys = new HashSet<>();
        for (DraftSection section : sections) {
            if (section.heading.length() > HEADING_LENGTH) {
                return Refusal.invalid("draft.heading.length", HEADING_LENGTH);
            }
            if (section.body.length() > BODY_LENGTH) {
                return Refusal.invalid("draft.body.length", section.heading, BODY_LENGTH);
            }
            if (!keys.add(section.key)) {
                return Refusal.invalid("draft.sections.twice");
            }
        }
        return null;
    }
}
