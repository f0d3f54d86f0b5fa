package vn.khoithidua.leadership;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/**
 * A choice to record.
 *
 * @param paperNo number of the minutes or the decision, at most 100 characters
 * @param entitled how many could vote, or null where no votes were counted
 * @param accepted whether all of them took the office on in the meeting itself
 */
public record ChoiceEntry(
        LeadershipMode mode,
        LocalDate chosenOn,
        String paperNo,
        LocalDate takesOfficeOn,
        @Nullable Integer entitled,
        List<Nominee> nominees,
        boolean accepted) {

    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_VOTES = 100;

    /** An agency for an office, with its votes where they were counted. */
    public record Nominee(
            OrganizationId organization, LeadershipRole role, @Nullable Integer votes) {}

    public ChoiceEntry {
        paperNo = VietnameseText.cleanLine(paperNo);
        nominees = List.copyOf(nominees);
    }

    /** What is missing or contradicts itself, or null. */
    @Nullable Refusal fault(LocalDate today) {
        if (paperNo.isEmpty() || paperNo.length() > LONGEST_NUMBER) {
            return Refusal.invalid("leadership.choice.paper", LONGEST_NUMBER);
        }
        if (chosenOn.isAfter(today)) {
            return Refusal.invalid("leadership.choice.future");
        }
        if (takesOfficeOn.isBefore(chosenOn)) {
            return Refusal.invalid("leadership.choice.order");
        }
        if (nominees.isEmpty()) {
            return Refusal.invalid("leadership.choice.nobody");
        }
        Set<OrganizationId> named = new HashSet<>();
        for (Nominee nominee : nominees) {
            if (!named.add(nominee.organization())) {
                return Refusal.invalid("leadership.choice.twice");
            }
            if (!counts(nominee.votes())) {
                return Refusal.invalid("leadership.choice.votes");
            }
        }
        return null;
    }

    long heads() {
        return nominees.stream().filter(one -> one.role() == LeadershipRole.HEAD).count();
    }

    long deputies() {
        return nominees.size() - heads();
    }

    private boolean counts(@Nullable Integer votes) {
        int most = entitled == null ? MOST_VOTES : entitled;
        return (entitled == null || entitled > 0 && entitled <= MOST_VOTES)
                && (votes == null || votes >= 0 && votes <= most);
    }
}
