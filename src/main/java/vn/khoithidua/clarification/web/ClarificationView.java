package vn.khoithidua.clarification.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.clarification.domain.ClarificationAct;

/**
 * An exchange as one person sees it.
 *
 * @param base its address
 * @param key of the criterion, for the ids of fields
 * @param back where its forms lead back to: {@code sheet}, {@code cell} or {@code page}
 * @param badge message key of the state with the day as argument; null before the first word
 * @param kind colour of the badge
 * @param dueDefault the day proposed for a question, {@code yyyy-MM-dd}
 * @param shownPoints verified points as they stand, empty if there are none or the person may not
 *     see them
 * @param may what the person may do now
 */
record ClarificationView(
        String base,
        String key,
        String back,
        @Nullable String badge,
        String kind,
        @Nullable LocalDate due,
        List<MessageView> messages,
        List<ClarificationAct> may,
        String dueDefault,
        long revision,
        String shownPoints,
        TypedView typed) {

    /** One message. */
    record MessageView(
            ClarificationAct act,
            boolean ours,
            String words,
            @Nullable LocalDate due,
            List<String> documents,
            boolean changed,
            String by,
            Instant at) {}

    /**
     * What was typed and refused.
     *
     * @param act lower-case name of the act, or empty
     * @param problem why, or null
     */
    record TypedView(
            String act,
            String words,
            String due,
            String points,
            String url,
            String title,
            @Nullable String problem) {

        static final TypedView NONE = new TypedView("", "", "", "", "", "", null);

        /** The words where they belong to this form. */
        public String wordsOf(String form) {
            return act.equals(form) ? words : "";
        }
    }

    public boolean may(String act) {
        return may.stream().anyMatch(one -> one.name().equalsIgnoreCase(act));
    }

    /** How many messages the forms have seen. */
    public int seen() {
        return messages.size();
    }
}
