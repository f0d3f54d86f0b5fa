package vn.khoithidua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import vn.khoithidua.signature.domain.PdfFault;
import vn.khoithidua.signature.domain.Revocation;
import vn.khoithidua.signature.domain.SignedPdfReport;

/** What the issuer's list says of a certificate, and for how long. */
class RevocationListTests {

    private static final Instant NOW = Instant.now();

    private final SignersWorld world = new SignersWorld();

    private SignedPdfReport judged() {
        byte[] sent = world.leader.sign(world.issued.content());
        return world.judged(world.issued, sent, world.leader);
    }

    private Revocation known() {
        SignedPdfReport report = judged();
        assertThat(report.isValid()).as("%s", report).isTrue();
        return report.added().orElseThrow().revocation();
    }

    private static Instant days(int days) {
        return NOW.plus(days, ChronoUnit.DAYS);
    }

    @Test
    void aListSaysSoUntilTheNextOneIsDue() {
        world.authority.listIn(world.anchors, days(-20), days(2), world.next);
        assertThat(known()).isEqualTo(Revocation.GOOD);
    }

    @Test
    void anOldListSaysNothingOfToday() {
        world.authority.listIn(world.anchors, days(-60), days(-30), world.next);
        assertThat(known()).isEqualTo(Revocation.UNKNOWN);
    }

    @Test
    void aListThatNamesNoNextOneSaysNothingOfToday() {
        world.authority.listIn(world.anchors, days(-60), null, world.next);
        assertThat(known()).isEqualTo(Revocation.UNKNOWN);
    }

    @Test
    void whatAnOldListRevokedStaysRevoked() {
        world.authority.listIn(world.anchors, days(-60), days(-30), world.leader);
        assertThat(judged().fault()).isEqualTo(PdfFault.REVOKED);
    }

    @Test
    void aFileThatIsNoListIsLeftOut() throws IOException {
        Files.write(world.anchors.resolve("broken.crl"), "x".getBytes(StandardCharsets.US_ASCII));
        assertThat(known()).isEqualTo(Revocation.UNKNOWN);
        world.authority.revokeIn(world.anchors, world.next);
        assertThat(known()).isEqualTo(Revocation.GOOD);
    }

    @Test
    void anchorsThatCannotBeReadAreAFaultInWords() throws IOException {
        Files.createDirectory(world.anchors.resolve("folder.cer"));
        assertThat(judged().fault()).isEqualTo(PdfFault.UNSURE);
    }
}
