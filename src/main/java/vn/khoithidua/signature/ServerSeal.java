package vn.khoithidua.signature;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.signature.domain.SignerCertificate;

/**
 * Seals papers as they are issued: a certifying signature (PAdES B-B) that allows further
 * signatures and nothing else (DocMDP 2). The seal says that this system issued the paper and that
 * it is unaltered; it never says that a leader signed.
 */
@Component
@RequiredArgsConstructor
public class ServerSeal {

    private static final String REASON = "Phát hành nguyên vẹn từ phần mềm Khối Thi Đua";

    private final SealKey key;

    /** The certificate that seals at that time; empty if the server has no key. */
    public Optional<SignerCertificate> certificateAt(Instant time) {
        return key.at(time).map(pair -> Certificates.named(pair.certificate()));
    }

    /**
     * Issues a paper: empty fields for the signers are laid in, then it is sealed if the server has
     * a key.
     *
     * @param pdf a paper without any signature
     * @param at the time that the seal bears
     */
    public SealedPdf issue(byte[] pdf, List<SignaturePlace> places, Instant at) {
        byte[] laidOut = SignatureFields.add(pdf, places);
        return key.at(at)
                .map(
                        pair ->
                                new SealedPdf(
                                        sealed(laidOut, pair, at),
                                        Certificates.bytes(pair.certificate())))
                .orElseGet(() -> new SealedPdf(laidOut, null));
    }

    private static byte[] sealed(byte[] pdf, SealKey.Pair pair, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(pair.certificate()));
        parameters.setCertificateChain(pair.chain().stream().map(CertificateToken::new).toList());
        parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        parameters.setReason(REASON);
        parameters.bLevel().setSigningDate(Date.from(at));
        PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
        DSSDocument paper = new InMemoryDocument(pdf);
        byte[] toSign = service.getDataToSign(paper, parameters).getBytes();
        SignatureValue value = value(pair, toSign);
        return DSSUtils.toByteArray(service.signDocument(paper, parameters, value));
    }

    private static SignatureValue value(SealKey.Pair pair, byte[] toSign) {
        SignatureAlgorithm algorithm =
                SignatureAlgorithm.getAlgorithm(
                        EncryptionAlgorithm.forKey(pair.certificate().getPublicKey()),
                        DigestAlgorithm.SHA256);
        try {
            Signature signature = Signature.getInstance(algorithm.getJCEId());
            signature.initSign(pair.key());
            signature.update(toSign);
            return new SignatureValue(algorithm, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The paper could not be sealed", e);
        }
    }
}
