package vn.khoithidua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khoithidua.signature.domain.Revocation;
import vn.khoithidua.signature.domain.SignatureFinding;
import vn.khoithidua.signature.domain.SignedPdfReport;

/** Papers signed the ways that tools of agencies sign: every one is taken. */
class CleanPapersTests {

    private static final SignersWorld WORLD = new SignersWorld();
    private static final byte[] ISSUED = WORLD.issued.content();

    /**
     * A paper that came back in order.
     *
     * @param given what had been issued to the signer
     */
    record Clean(String name, SealedPdf given, byte[] sent, TestToken signer) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Clean clean(String name, TestToken signer, TestToken.Way way) {
        return new Clean(name, WORLD.issued, signer.sign(ISSUED, way), signer);
    }

    private static TestToken.Way field(int position) {
        return TestToken.way().in("chu_ky_%02d".formatted(position));
    }

    private static TestToken token(KeyPair keys) {
        return WORLD.authority.token("CN=Lê Văn An, C=VN", keys, TestAuthority.Wish.signer());
    }

    static Stream<Clean> papers() {
        TestToken ec = WORLD.leader;
        TestToken rsa = WORLD.next;
        List<Clean> all = new ArrayList<>();
        all.add(clean("EC, field laid out, not shown", ec, field(1)));
        all.add(clean("EC, field laid out, shown", ec, field(1).visible(0, 0, 0)));
        all.add(clean("EC, field of its own, not shown", ec, TestToken.way()));
        all.add(clean("EC, block in an empty place", ec, TestToken.way().visible(2, 120, 600)));
        all.add(clean("EC, SHA-384", ec, field(1).digest(DigestAlgorithm.SHA384)));
        all.add(clean("EC, SHA-512", ec, field(1).digest(DigestAlgorithm.SHA512)));
        all.add(clean("RSA, field laid out, shown", rsa, field(2).visible(0, 0, 0)));
        all.add(clean("RSA, field of its own", rsa, TestToken.way()));
        all.add(clean("RSA, block in an empty place", rsa, TestToken.way().visible(2, 300, 650)));
        all.add(clean("RSA, SHA-384", rsa, field(2).digest(DigestAlgorithm.SHA384)));
        all.add(clean("RSA, SHA-512", rsa, field(2).digest(DigestAlgorithm.SHA512)));
        all.add(clean("RSA of 3,072 bits", token(TestAuthority.keys(3072)), field(3)));
        all.add(clean("P-384", token(TestAuthority.curve("secp384r1")), field(3)));
        all.add(clean("P-521", token(TestAuthority.curve("secp521r1")), field(3)));
        all.add(clean("certificate of an agency", agency(), field(4).visible(0, 0, 0)));
        all.add(
                clean(
                        "with reason, place and name",
                        ec,
                        field(5).and(CleanPapersTests::explained)));
        all.add(clean("room for a long value", ec, field(6).and(p -> p.setContentSize(60_000))));
        all.add(clean("stamped by a trusted clock", ec, stamped(WORLD.authority)));
        all.add(clean("stamped by an unknown clock", rsa, stamped(WORLD.stranger)));
        all.add(clean("the last field of the page", rsa, field(12).visible(0, 0, 0)));
        all.addAll(inTurn(ec, rsa, token(TestAuthority.curve("secp256r1")), agency()));
        return all.stream();
    }

    private static TestToken agency() {
        return WORLD.authority.token(
                "CN=Sở Tài chính, C=VN",
                TestAuthority.curve("secp256r1"),
                TestAuthority.Wish.signer().using(KeyUsage.digitalSignature));
    }

    private static void explained(PAdESSignatureParameters parameters) {
        parameters.setReason("Ký giao ước thi đua");
        parameters.setLocation("Hội trường");
        parameters.setSignerName("Đặng Quốc Bảo");
    }

    private static TestToken.Way stamped(TestAuthority by) {
        return field(7).stampedBy(WORLD.clock(by));
    }

    /** The file goes from one to the next; each way of showing oneself occurs. */
    private static List<Clean> inTurn(TestToken... signers) {
        List<Clean> all = new ArrayList<>();
        byte[] paper = ISSUED;
        for (int i = 0; i < signers.length; i++) {
            TestToken.Way way = i % 2 == 0 ? field(i + 1).visible(0, 0, 0) : TestToken.way();
            byte[] signed = signers[i].sign(paper, way);
            all.add(
                    new Clean(
                            "in turn, number " + (i + 1), WORLD.after(paper), signed, signers[i]));
            paper = signed;
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isTaken(Clean clean) {
        SignedPdfReport report = WORLD.judged(clean.given(), clean.sent(), clean.signer());
        assertThat(report.isValid()).as("%s", report).isTrue();
        SignatureFinding added = report.added().orElseThrow();
        assertThat(added.certificate()).isEqualTo(Certificates.named(clean.signer().certificate()));
        assertThat(added.claimedAt()).isNotNull();
        assertThat(added.revocation()).isEqualTo(Revocation.UNKNOWN);
        assertThat(added.stampedAt() != null).isEqualTo(clean.name().contains("trusted"));
    }

    @Test
    void theCorpusIsLargeAndEverySignatureIsFound() {
        assertThat(papers().map(Clean::name).distinct()).hasSizeGreaterThanOrEqualTo(20);
        byte[] paper = ISSUED;
        for (int i = 1; i <= 5; i++) {
            paper = WORLD.leader.sign(paper, field(i).visible(0, 0, 0));
        }
        byte[] last = WORLD.next.sign(paper, field(6));
        SignedPdfReport report = WORLD.judged(WORLD.after(paper), last, WORLD.next);
        assertThat(report.isValid()).as("%s", report).isTrue();
        assertThat(report.signatures()).hasSize(7);
        assertThat(report.signatures().getFirst().certificate())
                .extracting("holder")
                .asString()
                .contains("MẪU");
    }

    @Test
    void anIssuersListSaysThatACertificateWasNotRevoked() {
        SignersWorld world = new SignersWorld();
        world.authority.revokeIn(world.anchors, world.next);
        byte[] sent = world.leader.sign(world.issued.content());
        SignedPdfReport report = world.judged(world.issued, sent, world.leader);
        assertThat(report.isValid()).as("%s", report).isTrue();
        assertThat(report.added().orElseThrow().revocation()).isEqualTo(Revocation.GOOD);
    }
}
