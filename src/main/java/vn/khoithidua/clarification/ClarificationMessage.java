package vn.khoithidua.clarification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.clarification.domain.ClarificationAct;

/**
 * One thing that was said or done in an exchange.
 *
 * @param words what was said; empty where the act says enough
 * @param dueOn the day that a question set, or null
 * @param documents titles of the evidence that came with an answer
 * @param changed whether a conclusion found other points than there were when it was asked
 */
public record ClarificationMessage(
        ClarificationAct act,
        String words,
        @Nullable LocalDate dueOn,
        List<String> documents,
        boolean changed,
        String by,
        Instant at) {

    public ClarificationMessage {
        documents = List.copyOf(documents);
    }
}
