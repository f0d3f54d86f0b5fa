package vn.khoithidua.signature;

import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.bouncycastle.asn1.x509.KeyUsage;
import vn.khoithidua.file.PdfRules;
import vn.khoithidua.signature.domain.SignedPdfReport;

/**
 * An issued paper, an issuer that is trusted, leaders with tokens, and those who are not leaders.
 */
final class SignersWorld {

    final Path folder = folder();
    final Path anchors = folder.resolve("anchors");
    final TestAuthority authority = TestAuthority.named("CN=Chứng thực số thử nghiệm, C=VN");
    final TestAuthority stranger = TestAuthority.named("CN=Ban Cơ yếu Chính phủ, C=VN");
    final TestAuthority twin = TestAuthority.named("CN=Chứng thực số thử nghiệm, C=VN");
    final TestToken leader = authority.ec("CN=Đặng Quốc Bảo, O=Sở Công Thương, C=VN");
    final TestToken next = authority.rsa("CN=Trần Thị Thu Hà, O=Sở Xây dựng, C=VN");
    final TestToken lookAlike = authority.ec("CN=Ðặng Quốc Bảo, O=Sở Công Thương, C=VN");
    final SealedPdf issued = TestPapers.issued(folder);
    final SignedPdfCheck check = new SignedPdfCheck(new PdfRules(), new TrustAnchors(anchors));

    SignersWorld() {
        authority.trustIn(anchors);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("signers");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clock whose stamps the installation trusts, or not. */
    TSPSource clock(TestAuthority by) {
        TestToken token =
                by.token(
                        "CN=Dấu thời gian, C=VN",
                        TestAuthority.keys(2048),
                        TestAuthority.Wish.clock());
        KeyEntityTSPSource source =
                new KeyEntityTSPSource(token.key(), token.certificate(), token.chain());
        source.setTsaPolicy("1.2.3.4");
        return source;
    }

    /** A token of the trusted issuer with a certificate for other days or uses. */
    TestToken odd(TestAuthority.Wish wish) {
        return authority.token(
                "CN=Đặng Quốc Bảo, O=Sở Công Thương, C=VN", TestAuthority.curve("secp256r1"), wish);
    }

    TestToken ended() {
        return odd(
                TestAuthority.Wish.signer()
                        .between(TestAuthority.years(-3), TestAuthority.years(-1)));
    }

    TestToken early() {
        return odd(
                TestAuthority.Wish.signer()
                        .between(TestAuthority.years(1), TestAuthority.years(2)));
    }

    TestToken notForSigning() {
        return odd(TestAuthority.Wish.signer().using(KeyUsage.keyEncipherment));
    }

    SealedPdf after(byte[] paper) {
        return new SealedPdf(paper, issued.seal());
    }

    /** What the check says of a paper that came back for this token's holder. */
    SignedPdfReport judged(SealedPdf given, byte[] sent, TestToken expected) {
        return check.check(given, sent, Instant.now())
                .by(Certificates.named(expected.certificate()));
    }
}
