package vn.khoithidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.UserId;

class FactorKeyTests {

    private static final byte[] SECRET = "một bí mật".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    private FactorKey made(String name) {
        return new FactorKey("", folder.resolve("data").resolve(name).toString());
    }

    @Test
    void opensWhatItSealedForThisPersonOnly() {
        FactorKey key = made("a.key");
        UserId person = UserId.next();
        byte[] sealed = key.seal(person, SECRET);
        assertThat(key.open(person, sealed)).isEqualTo(SECRET);
        assertThat(key.seal(person, SECRET)).isNotEqualTo(sealed);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(SECRET, StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> key.open(UserId.next(), sealed))
                .isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> key.open(person, sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isMadeOnceAndReadAgain() {
        UserId person = UserId.next();
        byte[] sealed = made("b.key").seal(person, SECRET);
        String path = folder.resolve("data").resolve("b.key").toString();
        assertThat(new FactorKey("", path).open(person, sealed)).isEqualTo(SECRET);
        assertThat(new FactorKey(path, "").open(person, sealed)).isEqualTo(SECRET);
        assertThatThrownBy(() -> made("c.key").open(person, sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatItMakesIsReadableByTheApplicationAlone() throws IOException {
        made("f.key").seal(UserId.next(), SECRET);
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        assertThat(Files.getPosixFilePermissions(folder.resolve("data").resolve("f.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aWrongPathIsFoundOutBeforeAnybodyIsLockedOut() throws IOException {
        assertThatThrownBy(() -> new FactorKey(folder.resolve("no.key").toString(), "").check())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no.key");
        made("g.key").check();
        new FactorKey("", "").check();
        Path file = folder.resolve("right.key");
        Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32]));
        new FactorKey(file.toString(), "").check();
    }

    @Test
    void marksCodesByPersonAndKey() {
        FactorKey key = made("d.key");
        UserId person = UserId.next();
        byte[] mark = key.mark(person, "012345678901");
        assertThat(mark)
                .isEqualTo(key.mark(person, "012345678901"))
                .isNotEqualTo(key.mark(UserId.next(), "012345678901"))
                .isNotEqualTo(made("e.key").mark(person, "012345678901"));
    }

    @Test
    void withoutAFileNothingIsKept() {
        FactorKey none = new FactorKey("", "");
        assertThat(none.isThere()).isFalse();
        assertThatThrownBy(() -> none.seal(UserId.next(), SECRET))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("access.factor.noKey");
    }

    @Test
    void aKeyOfAnotherLengthIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("short.key"), "AAAA\n");
        FactorKey key = new FactorKey(file.toString(), "");
        assertThatThrownBy(() -> key.seal(UserId.next(), SECRET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("32 bytes");
    }
}
