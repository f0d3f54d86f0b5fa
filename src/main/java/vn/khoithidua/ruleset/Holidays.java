package vn.khoithidua.ruleset;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;

/**
 * The days that do not count as working days, and the weekend days that do. Those of the country
 * hold for every authority that has none of its own on that day.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Holidays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final HolidayStore store;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * The days of a calendar year, removed ones too, by day.
     *
     * @param authority also its own ones; null for those of the country alone
     */
    public List<Holiday> of(@Nullable AuthorityId authority, int year) {
        return store.of(authority, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * The days between two days, both included, that count today; the authority's own word about a
     * day goes before that of the country.
     */
    public List<Holiday> inForce(AuthorityId authority, LocalDate from, LocalDate to) {
        Map<LocalDate, Holiday> byDay = new TreeMap<>();
        store.of(authority, from, to).stream()
                .filter(holiday -> holiday.removal() == null)
                .forEach(holiday -> byDay.put(holiday.day(), holiday));
        return List.copyOf(byDay.values());
    }

    /** One that was laid down by just this authority, or by the country; refuses any other. */
    public Holiday own(@Nullable AuthorityId authority, UUID id) {
        return store.own(authority, id).orElseThrow(() -> Refusal.notFound().asException());
    }

    /**
     * Lays days down. Refuses days out of order or more than a month, a missing name or basis (422)
     * and a day that is laid down already (409).
     *
     * @param authority null for the whole country
     */
    @Transactional
    public void add(@Nullable AuthorityId authority, HolidayEntry entry, Actor actor) {
        entry.check();
        for (LocalDate day = entry.from(); !day.isAfter(entry.to()); day = day.plusDays(1)) {
            if (!store.insert(authority, day, entry, actor, time.now())) {
                throw Refusal.conflict("ruleset.holiday.twice", DAY.format(day)).asException();
            }
        }
        events.publishEvent(
                Recorded.global(
                        "ruleset.holiday.added",
                        actor,
                        scope(authority),
                        "from",
                        entry.from().toString(),
                        "to",
                        entry.to().toString(),
                        "name",
                        entry.name(),
                        "working",
                        entry.working(),
                        "basis",
                        entry.legalBasis()));
    }

    /**
     * Takes one back with a reason; it stays readable. Refuses one of another authority (404), one
     * taken back already (409) and a missing reason (422).
     */
    @Transactional
    public void remove(@Nullable AuthorityId authority, UUID id, String reason, Actor actor) {
        Holiday found = own(authority, id);
        String why = VietnameseText.cleanLine(reason);
        if (why.isEmpty()) {
            throw Refusal.invalid("ruleset.holiday.reason").asException();
        }
        if (!store.remove(id, why, actor, time.now())) {
            throw Refusal.conflict("ruleset.holiday.gone").asException();
        }
        events.publishEvent(
                Recorded.global(
                        "ruleset.holiday.removed",
                        actor,
                        scope(authority),
                        "day",
                        found.day().toString(),
                        "name",
                        found.name(),
                        "reason",
                        why));
    }

    private static String scope(@Nullable AuthorityId authority) {
        return authority == null ? "" : authority.toString();
    }
}
