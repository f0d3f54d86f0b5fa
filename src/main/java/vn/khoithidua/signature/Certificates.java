package vn.khoithidua.signature;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;
import vn.khoithidua.signature.domain.SignerCertificate;

/** Reads certificates from their files and names them. */
public final class Certificates {

    private static final int MOST_BYTES = 65_536;

    private Certificates() {}

    /**
     * A certificate as it is sent in.
     *
     * @param content one certificate, as bytes (DER) or as text (PEM); at most 64 KB
     * @return empty if it is none
     */
    public static Optional<SignerCertificate> read(byte[] content) {
        return parse(content).map(Certificates::named);
    }

    static Optional<X509Certificate> parse(byte[] content) {
        if (content.length == 0 || content.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509")
                                    .generateCertificate(new ByteArrayInputStream(content)));
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }

    static SignerCertificate named(X509Certificate certificate) {
        String subject = text(certificate.getSubjectX500Principal());
        return new SignerCertificate(
                commonName(subject),
                subject,
                text(certificate.getIssuerX500Principal()),
                certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                sha256(bytes(certificate)));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String text(X500Principal principal) {
        return Normalizer.normalize(principal.getName(), Normalizer.Form.NFC);
    }

    /** The common name of an entry, or the whole entry where there is none. */
    public static String commonName(String entry) {
        try {
            return new LdapName(entry)
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .findFirst()
                            .orElse(entry);
        } catch (InvalidNameException e) {
            return entry;
        }
    }
}
