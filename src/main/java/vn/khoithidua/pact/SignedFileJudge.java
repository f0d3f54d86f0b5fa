package vn.khoithidua.pact;

import java.util.List;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.signature.SealedPdf;
import vn.khoithidua.signature.SignedPdfCheck;
import vn.khoithidua.signature.domain.SignedPdfReport;

/** Judges a file that came back: against what was given, by whose certificate, in whose field. */
@Component
@RequiredArgsConstructor
class SignedFileJudge {

    private final SignatureStore signatures;
    private final PaperArchive archive;
    private final SignerCertificates certificates;
    private final SignedPdfCheck check;
    private final StoredFiles files;
    private final TimeSource time;

    /** The report for the registered certificate that fits, or the one that says why none does. */
    SignedPdfReport of(BlocYearId year, PactId pact, PaperLease lease, byte[] sent) {
        List<SignerEntry> registered = certificates.of(year, lease.line());
        if (registered.isEmpty()) {
            throw Refusal.conflict("pact.digital.noCertificate").asException();
        }
        SealedPdf given =
                new SealedPdf(files.content(lease.file()), archive.seal(pact).orElse(null));
        SignedPdfReport report = check.check(given, sent, time.now()).in(field(pact, lease));
        List<SignedPdfReport> judged =
                registered.stream().map(entry -> report.by(entry.certificate())).toList();
        return judged.stream()
                .filter(SignedPdfReport::isValid)
                .findFirst()
                .orElseGet(judged::getFirst);
    }

    /** The field that was laid out for the signer; the roll has the order of the fields. */
    private String field(PactId pact, PaperLease lease) {
        List<SigningBoard.Place> places = signatures.board(pact).places();
        return IntStream.range(0, places.size())
                .filter(at -> places.get(at).line().equals(lease.line()))
                .mapToObj(at -> PactIssuing.field(at + 1))
                .findFirst()
                .orElse("");
    }
}
