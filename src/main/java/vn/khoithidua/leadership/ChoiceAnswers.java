package vn.khoithidua.leadership;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;

/**
 * What chosen agencies answer. Acceptance opens the office in the next year, on the day named or on
 * that of the answer if it comes later; nobody holds an office before having accepted it.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class ChoiceAnswers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST_REASON = 300;

    private final ChoiceStore store;
    private final LeadershipLedger ledger;
    private final BlocYears years;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Takes an office on. Refuses an absent choice (404), one that was answered, and as long as the
     * next year is not open (409).
     */
    public void accept(BlocYearId yearId, UUID id, OrganizationId organization, Actor actor) {
        store.lock(yearId);
        LeadershipChoice choice = choice(yearId, id);
        LocalDate today = time.today();
        LocalDate from = choice.takesOfficeOn().isBefore(today) ? today : choice.takesOfficeOn();
        acceptOn(from, yearId, id, organization, actor);
    }

    /** As {@link #accept}, with the first day in office given. */
    void acceptOn(
            LocalDate from, BlocYearId yearId, UUID id, OrganizationId organization, Actor actor) {
        LeadershipChoice choice = choice(yearId, id);
        ChosenOffice office = office(choice, organization);
        if (!store.answer(
                id, organization, ChosenOffice.Answer.ACCEPTED, null, actor, time.now())) {
            throw Refusal.conflict("leadership.choice.answered").asException();
        }
        events.publishEvent(
                Recorded.of(
                        "leadership.accepted",
                        actor,
                        yearId,
                        organization,
                        "choice",
                        id.toString()));
        BlocYearSummary next =
                years.next(years.summary(yearId))
                        .orElseThrow(
                                () -> Refusal.conflict("leadership.choice.noNext").asException());
        ledger.appoint(
                next.id(),
                new Holder(
                        organization,
                        office.role(),
                        from,
                        null,
                        choice.mode(),
                        choice.paperNo() + ", " + DAY.format(choice.chosenOn())),
                actor);
    }

    /** Declines an office; refuses a missing reason (422) and a choice that was answered (409). */
    public void decline(
            BlocYearId yearId, UUID id, OrganizationId organization, String reason, Actor actor) {
        String why = VietnameseText.cleanLine(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refusal.invalid("leadership.choice.reason", LONGEST_REASON).asException();
        }
        store.lock(yearId);
        office(choice(yearId, id), organization);
        if (!store.answer(id, organization, ChosenOffice.Answer.DECLINED, why, actor, time.now())) {
            throw Refusal.conflict("leadership.choice.answered").asException();
        }
        events.publishEvent(
                Recorded.of("leadership.declined", actor, yearId, organization, "reason", why));
    }

    private LeadershipChoice choice(BlocYearId year, UUID id) {
        return store.of(year).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    private static ChosenOffice office(LeadershipChoice choice, OrganizationId organization) {
        return choice.offices().stream()
                .filter(one -> one.organization().equals(organization))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }
}
