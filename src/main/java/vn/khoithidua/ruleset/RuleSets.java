package vn.khoithidua.ruleset;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.ruleset.domain.RuleValue;
import vn.khoithidua.ruleset.domain.RuleValues;
import vn.khoithidua.ruleset.domain.WorkingDays;

/**
 * The rules in force for an authority on a day. Which day counts is the caller's to know: the day a
 * bloc-year was opened, the conference, the receipt of a dossier, the session.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class RuleSets {

    private final RuleStore store;
    private final HolidayStore holidays;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** All values in force, the authority's own before the national defaults. One statement. */
    public RuleValues valuesOn(AuthorityId authority, LocalDate day) {
        return RuleValues.of(store.inForce(authority, day));
    }

    /** Every value of one key for an authority, national ones too, its own and the latest first. */
    public List<RuleValue> history(AuthorityId authority, String key) {
        return store.history(authority, key);
    }

    /**
     * Lays down an own value of the authority; the one before ends the day before. Refuses an
     * unknown key, a text that does not read as the default does, and a day not after the first of
     * the value before.
     */
    @Transactional
    public void enter(AuthorityId authority, RuleEntry entry, Actor actor) {
        RuleForms.check(entry, store.knownKeys());
        store.end(authority, entry);
        if (!store.insert(authority, entry, actor, time.now())) {
            throw Refusal.conflict("ruleset.day").asException();
        }
        events.publishEvent(
                Recorded.global(
                        "ruleset.entered",
                        actor,
                        authority,
                        "key",
                        entry.key(),
                        "value",
                        entry.value(),
                        "from",
                        entry.effectiveFrom().toString(),
                        "basis",
                        entry.legalBasis()));
    }

    /**
     * The calendar of working days: where the authority has a word of its own about a day, that
     * counts, otherwise the country's.
     *
     * @param range days that will be asked about; a year where it has no end
     */
    public WorkingDays workingDays(AuthorityId authority, DateRange range) {
        LocalDate to = range.to();
        return holidays.workingDays(
                authority, range.from(), to == null ? range.from().plusYears(1) : to);
    }
}
