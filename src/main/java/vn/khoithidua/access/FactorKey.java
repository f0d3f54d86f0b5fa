package vn.khoithidua.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.UserId;

/**
 * The key under which second factors are kept, so that the database alone gives none away: 32 bytes
 * in Base64 in the file {@code app.factor.key-file}. Without it the sample profile makes one of its
 * own in {@code app.factor.sample-key-file}.
 */
@Component
class FactorKey {

    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final String file;
    private final String sample;
    private final SecureRandom random = new SecureRandom();
    private byte @Nullable [] read;

    FactorKey(
            @Value("${app.factor.key-file:}") String file,
            @Value("${app.factor.sample-key-file:}") String sample) {
        this.file = file;
        this.sample = sample;
    }

    /** Whether this installation can keep second factors. */
    boolean isThere() {
        return !file.isEmpty() || !sample.isEmpty();
    }

    /** Reads the key if one was put here; fails if what was named is none. */
    void check() {
        if (!file.isEmpty()) {
            key();
        }
    }

    /** Encrypts a secret (AES-256-GCM), so that it opens for this person only. */
    byte[] seal(UserId person, byte[] secret) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, person, nonce, secret);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** Opens what {@link #seal} made; fails for another person's, another key's, a changed one. */
    byte[] open(UserId person, byte[] sealed) {
        ByteBuffer parts = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        parts.get(nonce);
        byte[] rest = new byte[parts.remaining()];
        parts.get(rest);
        return crypt(Cipher.DECRYPT_MODE, person, nonce, rest);
    }

    /** The keyed hash of a recovery code (HMAC-SHA-256): without the key nobody can try codes. */
    byte[] mark(UserId person, String code) {
        return mac(derived("recovery"), person + " " + code);
    }

    private byte[] crypt(int mode, UserId person, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(derived("secret"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(person.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret does not fit the key of factors", e);
        }
    }

    /** One key for each use. */
    private byte[] derived(String use) {
        return mac(key(), use);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized byte[] key() {
        if (read == null) {
            if (!isThere()) {
                throw Refusal.locked("access.factor.noKey").asException();
            }
            read = file.isEmpty() ? made(Path.of(sample)) : stored(Path.of(file));
        }
        return read;
    }

    private byte[] made(Path path) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.createFile(path, forTheOwner(path));
            Files.writeString(path, Base64.getEncoder().encodeToString(fresh));
            return fresh;
        } catch (FileAlreadyExistsException e) {
            return stored(path);
        } catch (IOException e) {
            throw new IllegalStateException("No key of factors could be made in " + path, e);
        }
    }

    /** Readable by the application alone, where the file system can say so. */
    private static FileAttribute<?>[] forTheOwner(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static byte[] stored(Path path) {
        try {
            byte[] key = Base64.getMimeDecoder().decode(Files.readString(path).strip());
            if (key.length != BYTES) {
                throw new IllegalStateException("Not 32 bytes in Base64: " + path);
            }
            return key;
        } catch (IOException e) {
            throw new IllegalStateException("The key of factors cannot be read from " + path, e);
        }
    }
}
