package vn.khoithidua.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** An issuer of certificates of our own: nothing of it is real. */
public final class TestAuthority {

    private final X500Principal name;
    private final KeyPair pair;
    private final X509Certificate certificate;
    private long serial = 1000;

    private TestAuthority(String name) {
        this.name = new X500Principal(name);
        this.pair = curve("secp256r1");
        this.certificate =
                certificate(this.name, pair, this.name, pair.getPrivate(), Wish.authority());
    }

    public static TestAuthority named(String name) {
        return new TestAuthority(name);
    }

    /**
     * What a certificate is to be.
     *
     * @param usage bits of {@link KeyUsage}
     */
    public record Wish(Instant from, Instant until, int usage, boolean issues, boolean stamps) {

        static Wish authority() {
            return new Wish(
                    years(-5), years(5), KeyUsage.keyCertSign | KeyUsage.cRLSign, true, false);
        }

        public static Wish signer() {
            return new Wish(years(-1), years(1), KeyUsage.nonRepudiation, false, false);
        }

        public Wish between(Instant first, Instant last) {
            return new Wish(first, last, usage, issues, stamps);
        }

        public Wish using(int bits) {
            return new Wish(from, until, bits, issues, stamps);
        }

        static Wish clock() {
            return new Wish(years(-1), years(1), KeyUsage.digitalSignature, false, true);
        }
    }

    static Instant years(int years) {
        return Instant.now().plus(365L * years, ChronoUnit.DAYS);
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public TestToken rsa(String holder) {
        return token(holder, keys(2048), Wish.signer());
    }

    public TestToken ec(String holder) {
        return token(holder, curve("secp256r1"), Wish.signer());
    }

    public TestToken token(String holder, KeyPair keys, Wish wish) {
        X509Certificate own =
                certificate(new X500Principal(holder), keys, name, pair.getPrivate(), wish);
        return new TestToken(keys.getPrivate(), List.of(own, certificate));
    }

    /** A token whose certificate is signed by itself, whatever names it bears. */
    public static TestToken selfSigned(String holder) {
        KeyPair keys = keys(2048);
        X500Principal own = new X500Principal(holder);
        TestAuthority nobody = new TestAuthority("CN=Nobody");
        X509Certificate made = nobody.certificate(own, keys, own, keys.getPrivate(), Wish.signer());
        return new TestToken(keys.getPrivate(), List.of(made));
    }

    /** Puts this issuer into the folder of anchors, pinned. */
    public void trustIn(Path folder) {
        try {
            Files.createDirectories(folder);
            byte[] bytes = Certificates.bytes(certificate);
            Path file = folder.resolve(Certificates.sha256(bytes).substring(0, 12) + ".cer");
            Files.write(file, bytes);
            Path pins = folder.resolve("SHA256SUMS");
            String before = Files.exists(pins) ? Files.readString(pins) : "";
            Files.writeString(
                    pins, before + Certificates.sha256(bytes) + "  " + file.getFileName() + "\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a list into the folder that says these were revoked, and all others were not. */
    public void revokeIn(Path folder, TestToken... tokens) {
        Instant now = Instant.now();
        listIn(folder, now, now.plus(30, ChronoUnit.DAYS), tokens);
    }

    /**
     * The same for a list made at some time, until the next one is due; null if it does not say.
     */
    void listIn(Path folder, Instant made, @Nullable Instant next, TestToken... tokens) {
        try {
            JcaX509v2CRLBuilder list = new JcaX509v2CRLBuilder(name, Date.from(made));
            if (next != null) {
                list.setNextUpdate(Date.from(next));
            }
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(pair.getPublic()));
            list.addExtension(
                    Extension.cRLNumber,
                    false,
                    new org.bouncycastle.asn1.x509.CRLNumber(
                            BigInteger.valueOf(System.nanoTime())));
            for (TestToken token : tokens) {
                list.addCRLEntry(
                        token.certificate().getSerialNumber(),
                        Date.from(made.minus(3, ChronoUnit.DAYS)),
                        CRLReason.keyCompromise);
            }
            X509CRL signed =
                    new JcaX509CRLConverter()
                            .getCRL(
                                    list.build(
                                            new JcaContentSignerBuilder("SHA256withECDSA")
                                                    .build(pair.getPrivate())));
            Files.write(folder.resolve("list.crl"), signed.getEncoded());
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static KeyPair keys(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static KeyPair curve(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(
            X500Principal holder, KeyPair keys, X500Principal issuer, PrivateKey by, Wish wish) {
        try {
            JcaX509v3CertificateBuilder builder =
                    new JcaX509v3CertificateBuilder(
                            issuer,
                            BigInteger.valueOf(++serial),
                            Date.from(wish.from()),
                            Date.from(wish.until()),
                            holder,
                            keys.getPublic());
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(wish.usage()));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    extensions.createSubjectKeyIdentifier(keys.getPublic()));
            if (wish.issues()) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            }
            if (wish.stamps()) {
                builder.addExtension(
                        Extension.extendedKeyUsage,
                        true,
                        new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            String algorithm = by.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder(algorithm).build(by)));
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
