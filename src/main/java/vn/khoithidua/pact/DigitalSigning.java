package vn.khoithidua.pact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.pact.domain.SigningWay;
import vn.khoithidua.signature.SealedPdf;
import vn.khoithidua.signature.SignedPdfCheck;
import vn.khoithidua.signature.domain.PdfFault;
import vn.khoithidua.signature.domain.SignedPdfReport;
import vn.khoithidua.year.BlocYears;

/**
 * Digital signatures (<i>ký số</i>): the file goes to one signer at a time, is signed outside with
 * the agency's token, and comes back; or everybody signs a copy, as the bloc's rule says.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class DigitalSigning {

    /** How long a signer has the file to himself. */
    public static final Duration LEASE = Duration.ofHours(2);

    private static final String COPIES = "pact.separateCopies";

    private final SignatureRecords records;
    private final LeaseStore leases;
    private final PaperArchive archive;
    private final SignerCertificates certificates;
    private final SignedPdfCheck check;
    private final StoredFiles files;
    private final BlocYears years;
    private final SigningTime signingTime;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** How things stand for a signer. */
    @Transactional(readOnly = true)
    public SigningDesk desk(BlocYearId year, PactId pact, RosterLineId line) {
        List<PaperLease> live = leases.live(pact);
        return new SigningDesk(
                live.stream().filter(lease -> lease.line().equals(line)).findFirst().orElse(null),
                copies(year)
                        ? List.of()
                        : live.stream().filter(lease -> !lease.line().equals(line)).toList(),
                certificates.of(year, line),
                archive.seal(pact).isPresent(),
                time.now());
    }

    /** Whether a signer has the file now. */
    @Transactional(readOnly = true)
    public boolean isLent(PactId pact) {
        return !leases.live(pact).isEmpty();
    }

    /**
     * Gives the file out. A repeat answers with the lease that is there. Refuses an unsealed paper,
     * a member without a registered certificate, a file that another signer has.
     */
    public PaperLease take(BlocYearId year, PactId id, RosterLineId line, Actor actor) {
        Pact pact = records.open(year, id);
        if (records.place(pact, line).hasSigned()) {
            throw Refusal.conflict("pact.digital.signed").asException();
        }
        SigningDesk desk = desk(year, id, line);
        if (desk.own() != null) {
            return desk.own();
        }
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
        desk.others().forEach(lease -> leases.end(lease, desk.now(), actor));
        return lend(pact, line, desk.now(), actor);
    }

    private PaperLease lend(Pact pact, RosterLineId line, Instant now, Actor actor) {
        StoredFileId issued = archive.find(pact.id()).orElseThrow().file();
        StoredFileId file =
                copies(pact.blocYear()) ? issued : leases.newest(pact.id()).orElse(issued);
        PaperLease lease =
                new PaperLease(UUID.randomUUID(), line, file, actor.name(), now.plus(LEASE));
        leases.insert(pact.id(), lease, now);
        events.publishEvent(
                Recorded.of("pact.lent", actor, pact.blocYear(), line, "file", file.toString()));
        return lease;
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

    /**
     * Takes the signed file in. A repeat answers with the signature that is there. Refuses a signer
     * who has not taken the file, a closed window, and whatever the check finds, with its reason.
     *
     * @param sent the file that came back
     */
    public PactSignature submit(
            BlocYearId year, PactId id, SignatureDraft who, byte[] sent, Actor actor) {
        Pact pact = records.open(year, id);
        SigningBoard.Place place = records.place(pact, who.line());
        if (place.signature() != null) {
            if (place.signature().way() != SigningWay.DIGITAL) {
                throw Refusal.conflict("pact.sign.already").asException();
            }
            return place.signature();
        }
        PaperLease lease = desk(year, id, who.line()).own();
        if (lease == null) {
            throw Refusal.conflict("pact.digital.notTaken").asException();
        }
        SignedPdfReport report = judged(pact, lease, sent);
        PdfFault fault = report.fault();
        if (fault != null || !report.isValid()) {
            throw Refusal.invalid((fault == null ? PdfFault.UNSURE : fault).key()).asException();
        }
        boolean late = signingTime.lateOrRefuse(pact, who.line());
        String name = pact.texts().title() + ", " + place.shortName() + ".pdf";
        StoredFileId file = files.store(name, new ByteArrayResource(sent), actor).id();
        PactSignature signature =
                records.signature(
                        pact, place, who, SigningWay.DIGITAL, time.today(), late, file, actor);
        records.keep(pact, signature, null, "{}", actor);
        leases.keep(id, lease, file, certificate(report), ReportJson.of(report));
        leases.end(lease, time.now(), actor);
        return signature;
    }

    /** The report for the registered certificate that fits, or the one that says why none does. */
    private SignedPdfReport judged(Pact pact, PaperLease lease, byte[] sent) {
        SealedPdf given =
                new SealedPdf(files.content(lease.file()), archive.seal(pact.id()).orElse(null));
        SignedPdfReport report = check.check(given, sent, time.now());
        List<SignedPdfReport> judged =
                certificates.of(pact.blocYear(), lease.line()).stream()
                        .map(entry -> report.by(entry.certificate()))
                        .toList();
        return judged.stream()
                .filter(SignedPdfReport::isValid)
                .findFirst()
                .or(() -> judged.stream().findFirst())
                .orElseThrow(() -> Refusal.conflict("pact.digital.noCertificate").asException());
    }

    private static String certificate(SignedPdfReport report) {
        return Objects.requireNonNull(report.added().orElseThrow().certificate()).sha256();
    }

    private boolean copies(BlocYearId year) {
        return years.rules(year).flag(COPIES);
    }
}
