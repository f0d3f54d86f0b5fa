package vn.khoithidua.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the seal of the sample data: a key that nobody vouches for, and says so. */
final class SampleSeal {

    private static final X500Principal NAME =
            new X500Principal("CN=Con dấu MẪU của phần mềm Khối Thi Đua, O=Dữ liệu mẫu, C=VN");
    // The stories begin in 2017; papers of theirs are sealed under the day's date.
    private static final Instant FROM = Instant.parse("2015-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2055-01-01T00:00:00Z");

    private SampleSeal() {}

    static void write(Path path, char[] password) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "seal", pair.getPrivate(), password, new Certificate[] {certificate(pair)});
            put(store, path.toAbsolutePath(), password);
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("No sample seal could be made in " + path, e);
        }
    }

    /** Only the owner may read it, and nobody ever finds half of it. */
    private static void put(KeyStore store, Path path, char[] password)
            throws IOException, GeneralSecurityException {
        Path folder = Objects.requireNonNull(path.getParent());
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "seal", ".new"); // the owner's alone, by contract
        try {
            try (OutputStream out = Files.newOutputStream(half)) {
                store.store(out, password);
            }
            Files.move(half, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static X509Certificate certificate(KeyPair pair)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        JcaX509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        NAME,
                        BigInteger.valueOf(System.nanoTime()),
                        Date.from(FROM),
                        Date.from(UNTIL),
                        NAME,
                        pair.getPublic());
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(
                                new JcaContentSignerBuilder("SHA256withECDSA")
                                        .build(pair.getPrivate())));
    }
}
