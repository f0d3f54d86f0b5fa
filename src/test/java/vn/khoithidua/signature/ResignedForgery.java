package vn.khoithidua.signature;

import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.cades.signature.CAdESService;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;

/** A signer who writes bytes behind a signed paper, and signs these too. */
final class ResignedForgery {

    private ResignedForgery() {}

    /** The signed paper with a tail that the same signature covers. */
    static byte[] resigned(byte[] signed, String tail, TestToken token) {
        int[] range = PaperForgery.lastRange(signed);
        byte[] more = tail.getBytes(StandardCharsets.ISO_8859_1);
        String now = " " + (range[3] + more.length) + "]";
        String was = " " + range[3] + "]" + " ".repeat(now.length() - 2 - digits(range[3]));
        byte[] paper = PaperForgery.replaceLast(PaperForgery.join(signed, more), was, now);
        byte[] covered =
                PaperForgery.join(
                        Arrays.copyOf(paper, range[1]),
                        Arrays.copyOfRange(paper, range[2], paper.length));
        byte[] value =
                HexFormat.of().formatHex(value(covered, token)).getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(paper, range[1] + 1, range[2] - 1, (byte) '0');
        System.arraycopy(value, 0, paper, range[1] + 1, value.length);
        return paper;
    }

    private static int digits(int number) {
        return Integer.toString(number).length();
    }

    private static byte[] value(byte[] covered, TestToken token) {
        CAdESSignatureParameters parameters = new CAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.DETACHED);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(token.certificate()));
        parameters.setCertificateChain(token.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(new Date());
        CAdESService service = new CAdESService(new CommonCertificateVerifier(true));
        DSSDocument document = new InMemoryDocument(covered);
        byte[] toSign = service.getDataToSign(document, parameters).getBytes();
        return DSSUtils.toByteArray(
                service.signDocument(
                        document, parameters, token.value(toSign, DigestAlgorithm.SHA256)));
    }
}
