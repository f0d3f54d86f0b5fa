package vn.khoithidua.year;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** More time for single members: given with a reason, taken back with a reason, never deleted. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Extensions {

    private static final Set<Role> SEE_ALL =
            Set.of(
                    Role.COUNCIL_SECRETARY,
                    Role.COUNCIL_MEMBER,
                    Role.BLOC_HEAD,
                    Role.BLOC_SECRETARY,
                    Role.AUDITOR);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ExtensionStore store;
    private final Windows windows;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Gives one member more time. Refuses an empty reason, a step without a window, a day that
     * gives nothing because it has passed or lies within the deadline (422), and a line of another
     * year (404).
     *
     * @param until last day of the extension
     */
    @Transactional
    public void grant(
            BlocYearId year,
            RosterLineId line,
            Step step,
            LocalDate until,
            String reason,
            Actor actor) {
        String why = required(reason, "year.window.reason");
        StepWindow window =
                windows.plan(year)
                        .of(step)
                        .orElseThrow(
                                () -> Refusal.invalid("year.extension.noWindow").asException());
        if (!until.isAfter(window.softDeadline())) {
            throw Refusal.invalid("year.extension.early", DAY.format(window.softDeadline()))
                    .asException();
        }
        if (until.isBefore(time.today())) {
            throw Refusal.invalid("year.extension.past").asException();
        }
        Extension extension =
                new Extension(
                        UUID.randomUUID(), line, step, until, why, actor.name(), time.now(), null);
        if (store.insert(year, extension, actor) == 0) {
            throw Refusal.notFound().asException();
        }
        events.publishEvent(
                Recorded.of(
                        "year.window.extended",
                        actor,
                        year,
                        line,
                        "step",
                        step.name(),
                        "until",
                        until.toString(),
                        "reason",
                        why));
    }

    /**
     * Takes an extension back from now on; what was handed in under it stays in time. Refuses an
     * empty reason (422), one taken back already (409) and one of another year (404).
     */
    @Transactional
    public void end(BlocYearId year, UUID id, String reason, Actor actor) {
        Extension extension = one(year, id);
        String why = required(reason, "year.extension.reason");
        if (!store.end(id, why, actor, time.now())) {
            throw Refusal.conflict("year.extension.gone").asException();
        }
        events.publishEvent(
                Recorded.of(
                        "year.extension.ended",
                        actor,
                        year,
                        extension.line(),
                        "step",
                        extension.step().name(),
                        "until",
                        extension.until().toString(),
                        "reason",
                        why));
    }

    /** One extension of a year; refuses any other. */
    public Extension one(BlocYearId year, UUID id) {
        return of(year).stream()
                .filter(extension -> extension.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    /** All extensions of a year, those taken back too, the latest first. */
    public List<Extension> of(BlocYearId year) {
        return store.of(year);
    }

    /** Those a person may see: all for who leads, verifies or reads the bloc, else the own ones. */
    public List<Extension> seenBy(Seat seat) {
        boolean all = seat.isAny(SEE_ALL);
        return of(seat.blocYear()).stream()
                .filter(extension -> all || seat.owns(extension.line()))
                .toList();
    }

    private static String required(String reason, String key) {
        String why = VietnameseText.clean(reason);
        if (why.isEmpty()) {
            throw Refusal.invalid(key).asException();
        }
        return why;
    }
}
