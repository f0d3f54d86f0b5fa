package vn.khoithidua.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.StoredFileId;

/** Rows of papers: one row with the present version's number, all versions below it. */
@Repository
@RequiredArgsConstructor
class PaperStore {

    private final JdbcClient jdbc;

    void insert(Paper paper, Actor by) {
        jdbc.sql(
                        """
                        insert into paper (id, bloc_year_id, version, number, issuer, issued_year, filed_at)
                        values (:id, :year, 1, :number, :issuer, :issuedYear, :at)""")
                .param("id", paper.id().value())
                .param("year", paper.blocYear().value())
                .param("number", paper.details().number())
                .param("issuer", paper.details().issuer())
                .param("issuedYear", paper.details().issuedOn().getYear())
                .param("at", paper.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        insertVersion(paper, by);
    }

    /** Moves on to the paper's version; false if somebody else was faster. */
    boolean replace(Paper paper, Actor by) {
        int rows =
                jdbc.sql(
                                """
                                update paper set version = :version, number = :number, issuer = :issuer,
                                    issued_year = :issuedYear
                                where id = :id and version = :version - 1""")
                        .param("version", paper.version())
                        .param("number", paper.details().number())
                        .param("issuer", paper.details().issuer())
                        .param("issuedYear", paper.details().issuedOn().getYear())
                        .param("id", paper.id().value())
                        .update();
        if (rows == 1) {
            insertVersion(paper, by);
        }
        return rows == 1;
    }

    private void insertVersion(Paper paper, Actor by) {
        PaperDetails details = paper.details();
        StoredFileId file = details.file();
        jdbc.sql(
                        """
                        insert into paper_version (paper_id, version, kind, direction, number, issued_on, issuer,
                            abstract_text, file_id, reason, recorded_by, recorded_name, recorded_at)
                        values (:id, :version, :kind, :direction, :number, :issuedOn, :issuer,
                            :abstractText, :file, :reason, :by, :byName, :at)""")
                .param("id", paper.id().value())
                .param("version", paper.version())
                .param("kind", details.kind().name())
                .param("direction", details.direction().name())
                .param("number", details.number())
                .param("issuedOn", details.issuedOn())
                .param("issuer", details.issuer())
                .param("abstractText", details.abstractText())
                .param("file", file == null ? null : file.value(), Types.OTHER)
                .param("reason", paper.reason())
                .param("by", by.user().value())
                .param("byName", by.name())
                .param("at", paper.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether another paper of the year bears the same number of the same issuer and year. */
    boolean isTaken(Paper paper) {
        PaperDetails details = paper.details();
        return !details.number().isEmpty()
                && jdbc.sql(
                                """
                                select exists (select 1 from paper where bloc_year_id = :year and id <> :id
                                    and folded(number) = folded(:number) and folded(issuer) = folded(:issuer)
                                    and issued_year = :issuedYear)""")
                        .param("year", paper.blocYear().value())
                        .param("id", paper.id().value())
                        .param("number", details.number())
                        .param("issuer", details.issuer())
                        .param("issuedYear", details.issuedOn().getYear())
                        .query(Boolean.class)
                        .single();
    }

    List<Paper> versions(BlocYearId year, PaperId id) {
        return jdbc.sql(
                        """
                        select p.id, p.bloc_year_id, v.* from paper p join paper_version v on v.paper_id = p.id
                        where p.id = :id and p.bloc_year_id = :year order by v.version desc""")
                .param("id", id.value())
                .param("year", year.value())
                .query(PaperStore::read)
                .list();
    }

    List<BlocYearId> yearsWith(StoredFileId file) {
        return jdbc.sql(
                        """
                        select distinct p.bloc_year_id from paper p join paper_version v on v.paper_id = p.id
                        where v.file_id = :file""")
                .param("file", file.value())
                .query((row, n) -> new BlocYearId(row.getObject(1, UUID.class)))
                .list();
    }

    static Paper read(ResultSet row, int n) throws SQLException {
        UUID file = row.getObject("file_id", UUID.class);
        return new Paper(
                new PaperId(row.getObject("id", UUID.class)),
                new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                row.getInt("version"),
                new PaperDetails(
                        PaperKind.valueOf(row.getString("kind")),
                        PaperDirection.valueOf(row.getString("direction")),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("issuer"),
                        row.getString("abstract_text"),
                        file == null ? null : new StoredFileId(file)),
                row.getString("reason"),
                row.getString("recorded_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
