package vn.khoithidua.leadership;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.year.domain.LeadershipRole;

/**
 * An agency that was chosen for an office, and what it answered.
 *
 * @param name of the agency on the day of the choice
 * @param votes for it, or null where none were counted
 * @param reason why it declined, or null
 * @param answeredBy who answered; null while it is waited for, as {@code answeredAt}
 */
public record ChosenOffice(
        OrganizationId organization,
        String name,
        LeadershipRole role,
        @Nullable Integer votes,
        Answer answer,
        @Nullable String reason,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    /** What the agency said. */
    public enum Answer {
        WAITING,
        ACCEPTED,
        DECLINED
    }

    /** Whether the office is taken or may still be taken. */
    public boolean stands() {
        return answer != Answer.DECLINED;
    }
}
