package vn.khoithidua.pact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.BlocYears;

/**
 * Lends the file for digital signing (<i>ký số</i>): it is with one signer at a time, or everybody
 * has a copy, as the bloc's rule says.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class PaperLending {

    /** How long a signer has the file to himself. */
    public static final Duration LEASE = Duration.ofHours(2);

    private static final String COPIES = "pact.separateCopies";

    private final SignatureRecords records;
    private final LeaseStore leases;
    private final PaperArchive archive;
    private final SignerCertificates certificates;
    private final BlocYears years;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** How things stand for a signer. */
    @Transactional(readOnly = true)
    public SigningDesk desk(BlocYearId year, PactId pact, RosterLineId line) {
        List<PaperLease> live = leases.live(pact);
        boolean copies = copies(year);
        return new SigningDesk(
                live.stream().filter(lease -> lease.line().equals(line)).findFirst().orElse(null),
                copies
                        ? List.of()
                        : live.stream().filter(lease -> !lease.line().equals(line)).toList(),
                certificates.of(year, line),
                archive.seal(pact).isPresent(),
                copies,
                time.now());
    }

    /** Whether a signer has the file now. */
    @Transactional(readOnly = true)
    public boolean isLent(PactId pact) {
        return !leases.live(pact).isEmpty();
    }

    /**
     * Gives the file out, or lets who had it too long keep it on. A repeat answers with the lease
     * that is there. Refuses an unsealed paper, a member without a registered certificate, a file
     * that another signer has.
     */
    public PaperLease take(BlocYearId year, PactId id, RosterLineId line, Actor actor) {
        Pact pact = records.open(year, id);
        if (records.place(pact, line).hasSigned()) {
            throw Refusal.conflict("pact.digital.signed").asException();
        }
        SigningDesk desk = desk(year, id, line);
        PaperLease own = desk.own();
        StoredFileId file = current(pact);
        boolean same = own != null && own.file().equals(file);
        if (own != null && same && !own.isOver(desk.now())) {
            return own;
        }
        requireFree(desk);
        desk.others().forEach(lease -> leases.end(lease, desk.now(), actor));
        if (own != null && same) {
            return renew(pact, own, desk.now(), actor);
        }
        leases.endOf(id, line, desk.now(), actor);
        return lend(pact, line, file, desk.now(), actor);
    }

    private static void requireFree(SigningDesk desk) {
        if (!desk.sealed()) {
            throw Refusal.conflict("pact.digital.unsealed").asException();
        }
        if (desk.certificates().isEmpty()) {
            throw Refusal.conflict("pact.digital.noCertificate").asException();
        }
        if (!desk.isFree()) {
            throw Refusal.conflict("pact.digital.taken", desk.others().getFirst().takenBy())
                    .asException();
        }
    }

    /** The file that is to be signed next. */
    StoredFileId current(Pact pact) {
        StoredFileId issued =
                archive.find(pact.id())
                        .map(PactPaper::file)
                        .orElseThrow(() -> Refusal.conflict("pact.digital.unsealed").asException());
        return copies(pact.blocYear()) ? issued : leases.newest(pact.id()).orElse(issued);
    }

    private PaperLease lend(
            Pact pact, RosterLineId line, StoredFileId file, Instant now, Actor actor) {
        PaperLease lease =
                new PaperLease(UUID.randomUUID(), line, file, actor.name(), now.plus(LEASE));
        leases.insert(pact.id(), lease, now);
        events.publishEvent(
                Recorded.of("pact.lent", actor, pact.blocYear(), line, "file", file.toString()));
        return lease;
    }

    private PaperLease renew(Pact pact, PaperLease own, Instant now, Actor actor) {
        PaperLease renewed =
                new PaperLease(own.id(), own.line(), own.file(), actor.name(), now.plus(LEASE));
        leases.renew(renewed);
        events.publishEvent(
                Recorded.of(
                        "pact.lease.renewed",
                        actor,
                        pact.blocYear(),
                        own.line(),
                        "until",
                        renewed.until().toString()));
        return renewed;
    }

    /** The secretary takes the file back from whoever has it. */
    public int takeBack(BlocYearId year, PactId id, Actor actor) {
        Pact pact = records.open(year, id);
        List<PaperLease> live = leases.live(pact.id());
        for (PaperLease lease : live) {
            leases.end(lease, time.now(), actor);
            events.publishEvent(Recorded.of("pact.takenBack", actor, year, lease.line()));
        }
        return live.size();
    }

    private boolean copies(BlocYearId year) {
        return years.rules(year).flag(COPIES);
    }
}
