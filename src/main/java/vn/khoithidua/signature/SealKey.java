package vn.khoithidua.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of the server's seal, from a PKCS#12 file: {@code app.seal.file} with {@code
 * app.seal.password}. Without it the sample profile makes one of its own in {@code
 * app.seal.sample-file}, which says in its name that it is a sample.
 */
@Component
class SealKey {

    private static final char[] SAMPLE_PASSWORD = "sample".toCharArray();

    private final String file;
    private final String password;
    private final String sample;
    private @Nullable Pair read;

    SealKey(
            @Value("${app.seal.file:}") String file,
            @Value("${app.seal.password:}") String password,
            @Value("${app.seal.sample-file:}") String sample) {
        this.file = file;
        this.password = password;
        this.sample = sample;
    }

    /**
     * Key and certificates.
     *
     * @param chain the seal's own certificate first
     */
    record Pair(PrivateKey key, List<X509Certificate> chain) {

        X509Certificate certificate() {
            return chain.getFirst();
        }
    }

    /** The pair; empty if none is configured, or its certificate is not valid at that time. */
    synchronized Optional<Pair> at(Instant time) {
        if (read == null && !file.isEmpty()) {
            read = open(Path.of(file), password.toCharArray());
        } else if (read == null && !sample.isEmpty()) {
            read = sample(Path.of(sample));
        }
        return Optional.ofNullable(read)
                .filter(pair -> Certificates.named(pair.certificate()).isValidAt(time));
    }

    private static Pair sample(Path path) {
        if (!Files.exists(path)) {
            SampleSeal.write(path, SAMPLE_PASSWORD);
        }
        return open(path, SAMPLE_PASSWORD);
    }

    private static Pair open(Path path, char[] password) {
        try (InputStream in = Files.newInputStream(path)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key) {
                    return new Pair(key, chain(store.getCertificateChain(alias)));
                }
            }
            throw new IllegalStateException("No key for the seal in " + path);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The seal's key cannot be read from " + path, e);
        }
    }

    private static List<X509Certificate> chain(Certificate[] chain) {
        return Arrays.stream(chain).map(X509Certificate.class::cast).toList();
    }
}
