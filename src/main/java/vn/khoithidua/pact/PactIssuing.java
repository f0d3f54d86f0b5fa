package vn.khoithidua.pact;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.pact.domain.PactContent;
import vn.khoithidua.signature.SealedPdf;
import vn.khoithidua.signature.ServerSeal;
import vn.khoithidua.signature.SignaturePlace;
import vn.khoithidua.signature.domain.SignerCertificate;
import vn.khoithidua.typeset.SigningPlaces;

/** Makes the one PDF of a version, has it sealed, and keeps it. */
@Component
class PactIssuing {

    private final PactLayout layout;
    private final ServerSeal seal;
    private final StoredFiles files;
    private final PaperArchive archive;
    private final TimeSource time;
    private final boolean sealNeeded;

    PactIssuing(
            PactLayout layout,
            ServerSeal seal,
            StoredFiles files,
            PaperArchive archive,
            TimeSource time,
            @Value("${app.seal.required:false}") boolean sealNeeded) {
        this.layout = layout;
        this.seal = seal;
        this.files = files;
        this.archive = archive;
        this.time = time;
        this.sealNeeded = sealNeeded;
    }

    /** Issues what was just frozen. Refuses if the installation demands a seal and has none. */
    PactPaper issue(Pact pact, PactContent content, Actor by) {
        Instant now = time.now();
        String sealedBy = seal.certificateAt(now).map(SignerCertificate::holder).orElse(null);
        if (sealNeeded && sealedBy == null) {
            throw Refusal.conflict("pact.freeze.noSeal").asException();
        }
        byte[] pdf = layout.paper(pact.blocYear(), content).pdf();
        SealedPdf issued = seal.issue(pdf, places(content.members().size()), now);
        String name = content.title() + ", " + content.bloc() + ".pdf";
        StoredFileId file = files.store(name, new ByteArrayResource(issued.content()), by).id();
        PactPaper paper = new PactPaper(pact.id(), file, issued.sha256(), sealedBy, now);
        archive.insert(paper, issued);
        return paper;
    }

    /** One field for each signer, in the order of the roll. */
    static List<SignaturePlace> places(int signers) {
        List<SigningPlaces.Frame> frames = SigningPlaces.frames(signers);
        return IntStream.range(0, signers)
                .mapToObj(
                        at -> {
                            SigningPlaces.Frame frame = frames.get(at);
                            return new SignaturePlace(
                                    field(at + 1),
                                    frame.page(),
                                    frame.left(),
                                    frame.bottom(),
                                    frame.width(),
                                    frame.height());
                        })
                .toList();
    }

    /** Name of the field of a signer. */
    static String field(int position) {
        return "chu_ky_%02d".formatted(position);
    }
}
