package vn.khoithidua.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import vn.khoithidua.paper.PaperQuery;
import vn.khoithidua.paper.Papers;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.OpenMatter;
import vn.khoithidua.year.OpenMatters;
import vn.khoithidua.year.domain.LeadershipRole;

/**
 * The hand-over of a year from its head to the head of the next: said once by each side, with its
 * day and notes. It moves no right: each head keeps its year until that is closed.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Handovers {

    private static final int LONGEST_NOTE = 2000;

    private final HandoverStore store;
    private final BlocYears years;
    private final LeadershipLedger ledger;
    private final Substitutions substitutions;
    private final Papers papers;
    private final List<OpenMatters> matters;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** What a side says: the day it happened, and notes. */
    public record Said(LocalDate on, String note) {

        public Said {
            note = VietnameseText.clean(note);
        }
    }

    /** The hand-over of a year, if it was handed over. */
    public Optional<Handover> of(BlocYearId year) {
        return store.of(year);
    }

    /** What is open in a year, whatever module keeps it. */
    public List<OpenMatter> open(BlocYearId year) {
        return matters.stream().flatMap(one -> one.of(year).stream()).toList();
    }

    /** The agency that headed the year last. */
    public Optional<OrganizationId> from(BlocYearId year) {
        return ledger.holders(year).stream()
                .filter(holder -> holder.role() == LeadershipRole.HEAD)
                .reduce((first, second) -> second)
                .map(Holder::organization);
    }

    /** The agency that heads the year after, if that is open and has a head. */
    public Optional<OrganizationId> to(BlocYearSummary year) {
        return years.next(year)
                .flatMap(
                        next ->
                                ledger.holders(next.id()).stream()
                                        .filter(one -> one.role() == LeadershipRole.HEAD)
                                        .findFirst())
                .map(Holder::organization);
    }

    /**
     * Hands the year over. Refuses a day to come and overlong notes (422), a year without a head
     * and one that nobody heads next (409), and a second time (409).
     */
    @Transactional
    public void hand(BlocYearSummary year, Said said, Actor actor) {
        check(said);
        OrganizationId from = required(from(year.id()), "leadership.handover.noHead");
        OrganizationId to = required(to(year), "leadership.handover.noNext");
        int filed = papers.list(year.id(), new PaperQuery("", null, null, "", 1)).total();
        Handover handover =
                new Handover(
                        from,
                        to,
                        filed,
                        open(year.id()).size(),
                        side(year, said, from, actor),
                        null);
        if (!store.insert(year.id(), handover, actor)) {
            throw Refusal.conflict("leadership.handover.handed").asException();
        }
        events.publishEvent(
                Recorded.of(
                        "leadership.handedOver",
                        actor,
                        year.id(),
                        to,
                        "on",
                        said.on().toString(),
                        "papers",
                        handover.papers(),
                        "open",
                        handover.openMatters(),
                        "note",
                        said.note()));
    }

    /**
     * Receives the year. Refuses what was not handed over or was received already (409), a day
     * before the handing over or to come (422).
     */
    @Transactional
    public void receive(BlocYearSummary year, Said said, Actor actor) {
        check(said);
        Handover handover = required(store.of(year.id()), "leadership.handover.notHanded");
        if (said.on().isBefore(handover.handed().on())) {
            throw Refusal.invalid("leadership.handover.before").asException();
        }
        if (!store.receive(year.id(), side(year, said, handover.to(), actor), actor)) {
            throw Refusal.conflict("leadership.handover.received").asException();
        }
        events.publishEvent(
                Recorded.of(
                        "leadership.received",
                        actor,
                        year.id(),
                        handover.to(),
                        "on",
                        said.on().toString(),
                        "note",
                        said.note()));
    }

    private Handover.Side side(
            BlocYearSummary year, Said said, OrganizationId organization, Actor actor) {
        String as =
                substitutions
                        .standIn(year, actor.user(), organization, time.today())
                        .map(one -> one.capacity().name())
                        .orElse("");
        return new Handover.Side(said.on(), said.note(), actor.name(), as, time.now());
    }

    private void check(Said said) {
        if (said.on().isAfter(time.today())) {
            throw Refusal.invalid("leadership.handover.future").asException();
        }
        if (said.note().length() > LONGEST_NOTE) {
            throw Refusal.invalid("leadership.handover.note", LONGEST_NOTE).asException();
        }
    }

    private static <T> T required(Optional<T> value, String key) {
        return value.orElseThrow(() -> Refusal.conflict(key).asException());
    }
}
