package vn.khoithidua.award.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Refusal;

/**
 * How far a nomination has come, from its facts. A later fact of the same step corrects the earlier
 * one, which stays on record.
 *
 * @param facts in the order recorded
 * @param voteShare the share of yes votes of all council members that the rules demand for this
 *     kind, or null if no vote is demanded
 */
public record NominationProgress(List<AwardFact> facts, @Nullable BigDecimal voteShare) {

    public NominationProgress {
        facts = List.copyOf(facts);
    }

    /** The last fact of a step. */
    public Optional<AwardFact> last(AwardStep step) {
        return facts.stream().filter(fact -> fact.step() == step).reduce((first, second) -> second);
    }

    /** Whether the step happened and granted. */
    public boolean granted(AwardStep step) {
        return last(step).map(AwardFact::granted).orElse(false);
    }

    /** Whether the award stands: decided and not revoked. */
    public boolean stands() {
        return granted(AwardStep.DECIDED) && last(AwardStep.REVOKED).isEmpty();
    }

    /**
     * Why a fact cannot be recorded now; empty if it can. Gates of the product: no decision without
     * the demanded vote.
     */
    public Optional<Refusal> refusal(AwardFact next) {
        if (last(AwardStep.REVOKED).isPresent()) {
            return Optional.of(Refusal.locked("award.refusal.revoked"));
        }
        if (needsReason(next) && next.reason().isBlank()) {
            return Optional.of(Refusal.invalid("award.refusal.reason"));
        }
        if (needsPaper(next) && next.documentNo().isBlank()) {
            return Optional.of(Refusal.invalid("award.refusal.document"));
        }
        return switch (next.step()) {
            case RECEIVED, RETURNED, PUBLISHED -> decided();
            case APPRAISED ->
                    decided().or(() -> needed(AwardStep.RECEIVED, "award.refusal.notReceived"));
            case VOTED -> decided().or(() -> vote(next));
            case DECIDED -> decision(next);
            case HANDED_OUT, REVOKED -> needed(AwardStep.DECIDED, "award.refusal.notDecided");
        };
    }

    /**
     * The steps that may be recorded now, with all that they need; a decision against the award as
     * soon as it was appraised.
     */
    public List<AwardStep> open() {
        return Arrays.stream(AwardStep.values())
                .filter(
                        step ->
                                refusal(complete(step)).isEmpty()
                                        || step == AwardStep.DECIDED
                                                && last(AwardStep.REVOKED).isEmpty()
                                                && last(AwardStep.APPRAISED).isPresent())
                .toList();
    }

    private static AwardFact complete(AwardStep step) {
        return new AwardFact(step, true, LocalDate.EPOCH, "-", "-", "-", new YesVotes(1, 1), "-");
    }

    private Optional<Refusal> vote(AwardFact next) {
        if (last(AwardStep.APPRAISED).isEmpty()) {
            return Optional.of(Refusal.locked("award.refusal.notAppraised"));
        }
        boolean missed =
                next.granted()
                        && voteShare != null
                        && (next.votes() == null || !next.votes().reaches(voteShare));
        return missed
                ? Optional.of(Refusal.invalid("award.refusal.votes", percent()))
                : Optional.empty();
    }

    private Optional<Refusal> decision(AwardFact next) {
        if (!next.granted()) {
            return Optional.empty();
        }
        if (last(AwardStep.APPRAISED).isEmpty()) {
            return Optional.of(Refusal.locked("award.refusal.notAppraised"));
        }
        if (voteShare != null && !granted(AwardStep.VOTED)) {
            return Optional.of(Refusal.locked("award.refusal.notVoted", percent()));
        }
        return next.signer().isBlank()
                ? Optional.of(Refusal.invalid("award.refusal.signer"))
                : Optional.empty();
    }

    private Optional<Refusal> decided() {
        return granted(AwardStep.DECIDED)
                ? Optional.of(Refusal.locked("award.refusal.decided"))
                : Optional.empty();
    }

    private Optional<Refusal> needed(AwardStep step, String key) {
        return granted(step) ? Optional.empty() : Optional.of(Refusal.locked(key));
    }

    private String percent() {
        return voteShare == null
                ? ""
                : voteShare.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private static boolean needsReason(AwardFact next) {
        return !next.granted()
                || next.step() == AwardStep.RETURNED
                || next.step() == AwardStep.REVOKED;
    }

    private static boolean needsPaper(AwardFact next) {
        return switch (next.step()) {
            case VOTED, DECIDED, REVOKED -> true;
            case RECEIVED, RETURNED, APPRAISED, PUBLISHED, HANDED_OUT -> false;
        };
    }
}
