package vn.khoithidua.pact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.signature.SealedPdf;

/** The issued papers; rows are only ever added. */
@Repository
@RequiredArgsConstructor
class PaperArchive {

    private final JdbcClient jdbc;

    void insert(PactPaper paper, SealedPdf issued) {
        jdbc.sql(
                        """
                        insert into pact_paper (pact_id, file_id, sha256, seal, sealed_by, issued_at)
                        values (:pact, :file, :sha256, :seal, :sealedBy, :at)""")
                .param("pact", paper.pact().value())
                .param("file", paper.file().value())
                .param("sha256", paper.sha256())
                .param("seal", issued.seal(), Types.BINARY)
                .param("sealedBy", paper.sealedBy(), Types.VARCHAR)
                .param("at", paper.issuedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The paper of a version; empty for a draft, and for what was frozen before there were any. */
    Optional<PactPaper> find(PactId pact) {
        return jdbc.sql(
                        "select pact_id, file_id, sha256, sealed_by, issued_at from pact_paper where pact_id = :pact")
                .param("pact", pact.value())
                .query(PaperArchive::read)
                .optional();
    }

    /** The certificate of the seal, as bytes. */
    Optional<byte[]> seal(PactId pact) {
        return jdbc.sql("select seal from pact_paper where pact_id = :pact and seal is not null")
                .param("pact", pact.value())
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    List<BlocYearId> yearsWith(StoredFileId file) {
        return jdbc.sql(
                        """
                        select p.bloc_year_id from pact p join pact_paper a on a.pact_id = p.id
                        where a.file_id = :file""")
                .param("file", file.value())
                .query((row, n) -> new BlocYearId(row.getObject(1, UUID.class)))
                .list();
    }

    private static PactPaper read(ResultSet row, int n) throws SQLException {
        return new PactPaper(
                new PactId(row.getObject("pact_id", UUID.class)),
                new StoredFileId(row.getObject("file_id", UUID.class)),
                row.getString("sha256"),
                row.getString("sealed_by"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant());
    }
}
