package vn.khoithidua.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The issuers whose certificates are trusted, and their revocation lists: files in the folder
 * {@code app.signature.anchors}. A certificate ({@code .cer}, {@code .crt}, {@code .pem}) is
 * trusted only if its SHA-256 stands in {@code SHA256SUMS} beside it; lists end in {@code .crl}.
 * The folder is read at each check, so that a renewed anchor needs no restart.
 */
@Component
@Slf4j
public class TrustAnchors {

    private static final Set<String> CERTIFICATES = Set.of("cer", "crt", "pem");
    private static final String PINS = "SHA256SUMS";

    private final Path folder;

    TrustAnchors(@Value("${app.signature.anchors:data/anchors}") Path folder) {
        this.folder = folder;
    }

    /** All anchors of the folder by file name, those that are not pinned too. */
    public List<TrustAnchor> all() {
        return read().stream().map(Read::anchor).toList();
    }

    List<X509Certificate> trusted() {
        return read().stream()
                .filter(read -> read.anchor().pinned())
                .map(Read::certificate)
                .toList();
    }

    /** The issuers' revocation lists; a file that is none is told to the log and left out. */
    List<byte[]> revocationLists() {
        return files("crl").stream().flatMap(file -> list(file).stream()).toList();
    }

    private static Optional<byte[]> list(Path file) {
        try {
            return Optional.of(
                    ((X509CRL)
                                    CertificateFactory.getInstance("X.509")
                                            .generateCRL(new ByteArrayInputStream(bytes(file))))
                            .getEncoded());
        } catch (CertificateException | CRLException e) {
            log.error("No revocation list in {}: revocation is not known by it", file, e);
            return Optional.empty();
        }
    }

    private record Read(TrustAnchor anchor, X509Certificate certificate) {}

    private List<Read> read() {
        Set<String> pins = pins();
        List<Read> found = new ArrayList<>();
        for (Path file : files(CERTIFICATES.toArray(String[]::new))) {
            byte[] content = bytes(file);
            boolean pinned = pins.contains(Certificates.sha256(content));
            Certificates.parse(content)
                    .ifPresent(
                            certificate ->
                                    found.add(
                                            new Read(
                                                    new TrustAnchor(
                                                            file.getFileName().toString(),
                                                            Certificates.named(certificate),
                                                            pinned),
                                                    certificate)));
        }
        return found;
    }

    private Set<String> pins() {
        Path list = folder.resolve(PINS);
        if (!Files.isRegularFile(list)) {
            return Set.of();
        }
        try (Stream<String> lines = Files.lines(list)) {
            return lines.map(line -> line.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files(String... endings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Set.of(endings).contains(ending(file))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
