package vn.khoithidua.clarification;

import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.VietnameseText;

/**
 * What somebody says about a cell.
 *
 * @param seen how many messages of the exchange the person had before the eyes
 * @param text as typed; at most 2,000 characters are taken
 */
public record Said(RosterLineId line, CriterionKey criterion, int seen, String text) {

    private static final int LONGEST = 2000;

    /** The text; refuses an empty one. */
    String required() {
        String words = optional();
        if (words.isEmpty()) {
            throw Refusal.invalid("clarification.words").asException();
        }
        return words;
    }

    /** The text, perhaps empty. */
    String optional() {
        String words = VietnameseText.clean(text);
        if (words.length() > LONGEST) {
            throw Refusal.invalid("clarification.words.long", LONGEST).asException();
        }
        return words;
    }
}
