package vn.khoithidua.signature;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import vn.khoithidua.signature.domain.SignatureFinding;

/**
 * Asks EU DSS about every signature of a paper, under our own policy: the shipped one lets text
 * that was added after signing pass with a warning. Nothing is fetched from the network: the trust
 * anchors and revocation lists are those of the installation.
 */
@RequiredArgsConstructor
final class SignatureValidation {

    private static final String POLICY = "/signature/policy.xml";

    private final TrustAnchors anchors;

    /**
     * What came out.
     *
     * @param findings by the order in which the signatures were made
     * @param anchors SHA-256 over the anchors that were trusted
     */
    record Outcome(List<SignatureFinding> findings, String anchors) {}

    Outcome of(SealedPdf issued, byte[] sent, Instant at) {
        List<X509Certificate> trusted = anchors.trusted();
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(sent));
        validator.setCertificateVerifier(verifier(issued, trusted));
        validator.setValidationTime(Date.from(at));
        validator.setEnableEtsiValidationReport(false);
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        try {
            Reports reports = validator.validateDocument(Policy.OWN);
            DiagnosticData data = reports.getDiagnosticData();
            FindingReader reader =
                    new FindingReader(reports.getSimpleReport(), issued.content().length, at);
            List<SignatureFinding> findings =
                    data.getSignatures().stream()
                            .sorted(FindingReader.BY_END)
                            .map(reader::read)
                            .toList();
            return new Outcome(findings, digest(trusted));
        } catch (DSSException e) {
            throw new UnreadablePdfException(e);
        }
    }

    private CommonCertificateVerifier verifier(SealedPdf issued, List<X509Certificate> trusted) {
        CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
        trusted.forEach(anchor -> source.addCertificate(new CertificateToken(anchor)));
        if (issued.seal() != null) {
            Certificates.parse(issued.seal())
                    .ifPresent(seal -> source.addCertificate(new CertificateToken(seal)));
        }
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(source);
        DSSDocument[] lists =
                anchors.revocationLists().stream()
                        .map(InMemoryDocument::new)
                        .toArray(DSSDocument[]::new);
        if (lists.length > 0) {
            verifier.setCrlSource(new ExternalResourcesCRLSource(lists));
        }
        return verifier;
    }

    private static String digest(List<X509Certificate> trusted) {
        String all =
                trusted.stream()
                        .map(anchor -> Certificates.sha256(Certificates.bytes(anchor)))
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return Certificates.sha256(all.getBytes(StandardCharsets.US_ASCII));
    }

    /** Read once, when it is first needed. */
    private static final class Policy {

        static final ValidationPolicy OWN = read();

        private static ValidationPolicy read() {
            try (InputStream in =
                    Objects.requireNonNull(
                            SignatureValidation.class.getResourceAsStream(POLICY), POLICY)) {
                return ValidationPolicyLoader.fromValidationPolicy(in).create();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
