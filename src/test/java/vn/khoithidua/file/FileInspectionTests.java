package vn.khoithidua.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RefusedException;

/**
 * Every file of the corpus is refused for its own reason, in words, in time and without leftovers.
 */
class FileInspectionTests {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("messages.file", Locale.ROOT);

    @TempDir Path folder = Path.of("target");

    private final FileInspection inspection = new FileInspection();

    static Stream<Arguments> corpus() {
        return HostileCorpus.all()
                .map(one -> Arguments.of(one.why(), one.name(), one.key(), one.content()));
    }

    @Test
    void theCorpusIsLargeAndEachFileOfItsOwnKind() {
        List<HostileCorpus.Hostile> all = HostileCorpus.all().toList();
        assertThat(all.stream().filter(one -> one.key() != null)).hasSizeGreaterThanOrEqualTo(60);
        assertThat(all.stream().map(HostileCorpus.Hostile::why)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void takesTheGoodAndSaysWhyTheBadIsRefused(
            String why, String name, @Nullable String expected, byte[] content) throws IOException {
        Optional<Refusal> refusal = refusal(name, content);
        assertThat(refusal.map(Refusal::key)).as(why).isEqualTo(Optional.ofNullable(expected));
        refusal.ifPresent(
                one ->
                        assertThat(
                                        MessageFormat.format(
                                                TEXTS.getString(one.key()), one.args().toArray()))
                                .contains(FileName.clean(name))
                                .matches("(?s).*(Hãy|Nhận:).*"));
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void leavesNothingBehindAndKeepsTheSameContentOnce() throws IOException {
        FileFolder files = new FileFolder(folder);
        FileFolder.Aside first = files.writeAside(new ByteArrayInputStream(FileCorpus.pdf()), 9999);
        FileFolder.Aside again = files.writeAside(new ByteArrayInputStream(FileCorpus.pdf()), 9999);
        for (FileFolder.Aside aside : List.of(first, again)) {
            files.keep(aside);
            files.discard(aside);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile).toList())
                    .containsExactly(files.pathOf(first.sha256()));
        }
        assertThat(files.pathOf(first.sha256())).hasBinaryContent(FileCorpus.pdf());
    }

    @Test
    void stopsReadingOneByteBeyondTheLimit() throws IOException {
        FileFolder files = new FileFolder(folder);
        FileFolder.Aside aside = files.writeAside(new ByteArrayInputStream(new byte[500]), 100);
        assertThat(aside.bytes()).isEqualTo(101);
        files.discard(aside);
        assertThat(aside.path()).doesNotExist();
    }

    private Optional<Refusal> refusal(String name, byte[] content) throws IOException {
        FileKind kind;
        try {
            kind = inspection.kindOf(FileName.clean(name));
        } catch (RefusedException e) {
            return Optional.of(e.refusal());
        }
        FileFolder files = new FileFolder(folder);
        FileFolder.Aside aside =
                files.writeAside(new ByteArrayInputStream(content), FileInspection.MOST_BYTES);
        try {
            return inspection.refusal(FileName.clean(name), kind, aside);
        } finally {
            files.discard(aside);
        }
    }
}
