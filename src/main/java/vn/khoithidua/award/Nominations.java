package vn.khoithidua.award;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.award.domain.AwardFact;
import vn.khoithidua.award.domain.AwardStep;
import vn.khoithidua.award.domain.NominationProgress;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.ruleset.RuleSets;

/**
 * What becomes of nominations: received, appraised, voted, decided, handed out, revoked; each a
 * fact of its own.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Nominations {

    private static final String THRESHOLD = "council.vote.threshold.";
    private static final MathContext SHARE = new MathContext(30, RoundingMode.DOWN);

    private final NominationStore store;
    private final NominationReader reader;
    private final RuleSets rules;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** All of a bloc-year, by place; empty before the submission. */
    public List<Nomination> of(BlocYearId blocYear) {
        return reader.find("n.bloc_year_id = :year", Map.of("year", blocYear.value()));
    }

    /** One of a bloc-year; refuses an absent and a foreign one alike. */
    public Nomination get(BlocYearId blocYear, NominationId id) {
        return reader
                .find(
                        "n.id = :id and n.bloc_year_id = :year",
                        Map.of("id", id.value(), "year", blocYear.value()))
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    /**
     * Records a fact. A later fact of a step corrects the earlier one, which stays.
     *
     * <p>Refuses what the facts so far do not allow (423), a missing reason, paper or signer (422),
     * a day to come (422). The council's threshold is that of the fact's day.
     */
    @Transactional
    public void record(BlocYearId blocYear, NominationId id, AwardFact fact, Actor actor) {
        store.lock(id);
        Nomination nomination = get(blocYear, id);
        AwardFact clean = clean(fact);
        if (clean.on().isAfter(time.today())) {
            throw Refusal.invalid("award.refusal.future").asException();
        }
        BigDecimal threshold = threshold(nomination.authority(), nomination.kind(), clean.on());
        NominationProgress progress =
                new NominationProgress(
                        nomination.facts().stream().map(Nomination.RecordedFact::fact).toList(),
                        threshold);
        progress.refusal(clean)
                .ifPresent(
                        refusal -> {
                            throw refusal.asException();
                        });
        store.insertFact(id, clean, time.now(), actor);
        events.publishEvent(
                Recorded.of(
                        "award.fact.recorded",
                        actor,
                        blocYear,
                        id,
                        "step",
                        clean.step().name(),
                        "granted",
                        clean.granted(),
                        "on",
                        clean.on().toString(),
                        "document",
                        clean.documentNo(),
                        "reason",
                        clean.reason()));
    }

    /** The steps that may be recorded next, as the facts stand today. */
    public List<AwardStep> next(Nomination nomination) {
        return new NominationProgress(
                        nomination.facts().stream().map(Nomination.RecordedFact::fact).toList(),
                        threshold(nomination.authority(), nomination.kind(), time.today()))
                .open();
    }

    private static AwardFact clean(AwardFact fact) {
        return new AwardFact(
                fact.step(),
                fact.granted(),
                fact.on(),
                VietnameseText.cleanLine(fact.documentNo()),
                VietnameseText.cleanLine(fact.signer()),
                VietnameseText.cleanLine(fact.place()),
                fact.votes(),
                VietnameseText.cleanLine(fact.reason()));
    }

    /**
     * The share of yes votes of all council members that the kind needs on a day; null if no vote
     * is demanded.
     */
    public @Nullable BigDecimal threshold(AuthorityId authority, String kind, LocalDate day) {
        return rules.valuesOn(authority, day)
                .share(THRESHOLD + kind)
                .map(share -> share.numerator().divide(share.denominator(), SHARE))
                .orElse(null);
    }

    /** How many of a bloc-year's nominations stand at a step or beyond it, granted. */
    public static long granted(List<Nomination> nominations, AwardStep step) {
        return nominations.stream()
                .map(one -> one.last(step))
                .filter(fact -> fact != null && fact.granted())
                .count();
    }
}
