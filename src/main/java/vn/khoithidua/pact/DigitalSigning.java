package vn.khoithidua.pact;

import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.pact.domain.SigningWay;
import vn.khoithidua.signature.domain.PdfFault;
import vn.khoithidua.signature.domain.SignatureFinding;
import vn.khoithidua.signature.domain.SignedPdfReport;
import vn.khoithidua.signature.domain.SignerCertificate;

/**
 * Digital signatures (<i>ký số</i>): the file that was lent is signed outside with the agency's
 * token, and comes back.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class DigitalSigning {

    private final SignatureRecords records;
    private final PaperLending lending;
    private final LeaseStore leases;
    private final SignedFileJudge judge;
    private final StoredFiles files;
    private final SigningTime signingTime;
    private final TimeSource time;

    /**
     * Takes the signed file in. A repeat answers with the signature that is there. Refuses a signer
     * who has not taken the file, a closed window, and whatever the check finds, with its reason.
     * The file is judged before the pact is locked: nobody else waits for that.
     *
     * @param sent the file that came back
     */
    public PactSignature submit(
            BlocYearId year, PactId id, SignatureDraft who, byte[] sent, Actor actor) {
        Optional<PaperLease> lent = lease(id, who);
        SignedPdfReport report = lent.map(held -> judge.of(year, id, held, sent)).orElse(null);
        Pact pact = records.open(year, id);
        SigningBoard.Place place = records.place(pact, who.line());
        if (place.signature() != null) {
            if (place.signature().way() != SigningWay.DIGITAL) {
                throw Refusal.conflict("pact.sign.already").asException();
            }
            return place.signature();
        }
        PaperLease lease =
                lease(id, who)
                        .filter(
                                now ->
                                        lent.map(PaperLease::id)
                                                .filter(now.id()::equals)
                                                .isPresent())
                        .filter(now -> now.file().equals(lending.current(pact)))
                        .orElse(null);
        if (lease == null || report == null) {
            throw Refusal.conflict("pact.digital.notTaken").asException();
        }
        requireValid(report);
        return keep(pact, place, who, lease, report, sent, actor);
    }

    private Optional<PaperLease> lease(PactId id, SignatureDraft who) {
        return leases.live(id).stream().filter(one -> one.line().equals(who.line())).findFirst();
    }

    private PactSignature keep(
            Pact pact,
            SigningBoard.Place place,
            SignatureDraft who,
            PaperLease lease,
            SignedPdfReport report,
            byte[] sent,
            Actor actor) {
        boolean late = signingTime.lateOrRefuse(pact, who.line());
        String name = pact.texts().title() + ", " + place.shortName() + ".pdf";
        StoredFileId file = files.store(name, new ByteArrayResource(sent), actor).id();
        SignatureFinding added = report.added().orElseThrow();
        SignerCertificate with = Objects.requireNonNull(added.certificate());
        SignatureProof proof = SignatureProof.of(added, with);
        PactSignature signature =
                records.signature(
                        pact,
                        place,
                        who,
                        new SignatureRecords.Manner(
                                SigningWay.DIGITAL, time.today(), late, file, proof),
                        actor);
        records.keep(pact, signature, null, "{}", actor);
        leases.keep(pact.id(), lease, file, with.sha256(), ReportJson.of(report));
        return signature;
    }

    private static void requireValid(SignedPdfReport report) {
        if (!report.isValid()) {
            PdfFault fault = Objects.requireNonNullElse(report.fault(), PdfFault.UNSURE);
            Refusal refusal =
                    fault == PdfFault.BUSY
                            ? Refusal.conflict(fault.key())
                            : Refusal.invalid(fault.key());
            throw refusal.asException();
        }
    }
}
