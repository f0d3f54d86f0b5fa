package vn.khoithidua.signature;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
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
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.PdfPermissionsChecker;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What lies in an agency's token, and a tool that signs with it.
 *
 * @param chain its own certificate first
 */
public record TestToken(PrivateKey key, List<X509Certificate> chain) {

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** How the tool signs. */
    public static final class Way {

        private DigestAlgorithm digest = DigestAlgorithm.SHA256;
        private Consumer<PAdESSignatureParameters> more = parameters -> {};
        private @Nullable TSPSource clock;

        public Way digest(DigestAlgorithm wanted) {
            this.digest = wanted;
            return this;
        }

        public Way stampedBy(TSPSource source) {
            this.clock = source;
            return this;
        }

        public Way in(String field) {
            return and(p -> p.getImageParameters().getFieldParameters().setFieldId(field));
        }

        /** With a visible block in an empty place of a page, or in the field if one is named. */
        public Way visible(int page, float x, float y) {
            return and(
                    parameters -> {
                        SignatureImageParameters image = parameters.getImageParameters();
                        SignatureImageTextParameters text = new SignatureImageTextParameters();
                        text.setText("Da ky so");
                        image.setTextParameters(text);
                        if (page > 0) {
                            image.getFieldParameters().setPage(page);
                            image.getFieldParameters().setOriginX(x);
                            image.getFieldParameters().setOriginY(y);
                            image.getFieldParameters().setWidth(120);
                            image.getFieldParameters().setHeight(40);
                        }
                    });
        }

        public Way certifying(CertificationPermission permission) {
            return and(parameters -> parameters.setPermission(permission));
        }

        public Way and(Consumer<PAdESSignatureParameters> change) {
            this.more = more.andThen(change);
            return this;
        }
    }

    public static Way way() {
        return new Way();
    }

    public byte[] sign(byte[] paper) {
        return sign(paper, way());
    }

    /** The paper with this token's signature added. */
    public byte[] sign(byte[] paper, Way way) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                way.clock == null
                        ? SignatureLevel.PAdES_BASELINE_B
                        : SignatureLevel.PAdES_BASELINE_T);
        parameters.setDigestAlgorithm(way.digest);
        parameters.setSigningCertificate(new CertificateToken(certificate()));
        parameters.setCertificateChain(chain.stream().map(CertificateToken::new).toList());
        parameters.setImageParameters(new SignatureImageParameters());
        parameters.bLevel().setSigningDate(new Date());
        way.more.accept(parameters);
        PAdESService service = new PAdESService(careless(new CommonCertificateVerifier(true)));
        service.setPdfObjFactory(careless());
        if (way.clock != null) {
            service.setTspSource(way.clock);
        }
        DSSDocument document = new InMemoryDocument(paper);
        byte[] toSign = service.getDataToSign(document, parameters).getBytes();
        return DSSUtils.toByteArray(
                service.signDocument(document, parameters, value(toSign, way.digest)));
    }

    /** A tool that signs with whatever certificate there is. */
    private static CommonCertificateVerifier careless(CommonCertificateVerifier verifier) {
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        return verifier;
    }

    /** A tool that puts a signature wherever it is told. */
    private static IPdfObjFactory careless() {
        PdfSignatureFieldPositionChecker places = new PdfSignatureFieldPositionChecker();
        places.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        PdfPermissionsChecker permissions = new PdfPermissionsChecker();
        permissions.setAlertOnForbiddenSignatureCreation(new SilentOnStatusAlert());
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfSignatureFieldPositionChecker(places);
        factory.setPdfPermissionsChecker(permissions);
        return factory;
    }

    SignatureValue value(byte[] toSign, DigestAlgorithm digest) {
        SignatureAlgorithm algorithm =
                SignatureAlgorithm.getAlgorithm(
                        EncryptionAlgorithm.forKey(certificate().getPublicKey()), digest);
        try {
            Signature signature = Signature.getInstance(algorithm.getJCEId());
            signature.initSign(key);
            signature.update(toSign);
            return new SignatureValue(algorithm, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
