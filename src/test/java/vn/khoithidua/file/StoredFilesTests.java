package vn.khoithidua.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grants;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.UserId;

@PageTest
class StoredFilesTests {

    private static final Actor HA = new Actor(UserId.next(), "Trần Thị Thu Hà");

    @Autowired private StoredFiles files;
    @Autowired private JdbcClient jdbc;

    private StoredFile stored(String name, byte[] content) {
        return files.store(name, new ByteArrayResource(content), HA);
    }

    @Test
    void namesAFileAndNotesWhoSentIt() {
        StoredFile file = stored("../Kế hoạch.pdf", FileCorpus.pdf());
        StoredFile named = files.named(List.of(file.id(), StoredFileId.next())).get(file.id());
        assertThat(named).isEqualTo(file);
        assertThat(file.name()).isEqualTo("Kế hoạch.pdf");
        assertThat(file.uploadedBy()).isEqualTo(HA.name());
    }

    @Test
    void aFileLinkedByNobodyIsReadByNobody() {
        StoredFileId file = stored("a.pdf", FileCorpus.pdf()).id();
        Grants person = new Grants(HA, List.of());
        assertThatThrownBy(() -> files.open(file, person)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> files.open(StoredFileId.next(), person))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aRefusedFileLeavesNoRow() {
        long before = count();
        assertThatThrownBy(() -> stored("a.docx", FileCorpus.pdf()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().key()).isEqualTo("file.wrongContent"));
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return jdbc.sql("select count(*) from stored_file").query(Long.class).single();
    }
}
