package vn.khoithidua.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.pact.domain.ContentHash;
import vn.khoithidua.paper.PaperId;

/** Rows of issued drafts: one for each, never changed. */
@Repository
@RequiredArgsConstructor
class IssueStore {

    private final JdbcClient jdbc;

    Optional<IssuedDraft> find(DraftId draft) {
        return jdbc.sql("select * from draft_issue where draft_id = :draft")
                .param("draft", draft.value())
                .query(IssueStore::read)
                .optional();
    }

    /** The title of the paper that bears this number in the register's year, if there is one. */
    Optional<String> holder(OrganizationId issuer, int year, String number) {
        return jdbc.sql(
                        """
                        select d.title from draft_issue i join draft_paper d on d.id = i.draft_id
                        where i.issuer_id = :issuer and i.register_year = :year and folded(i.number) = folded(:number)""")
                .param("issuer", issuer.value())
                .param("year", year)
                .param("number", number)
                .query((row, n) -> row.getString(1))
                .optional();
    }

    /** The issued draft of a year whose hash begins so. */
    Optional<DraftId> byHash(BlocYearId year, String prefix) {
        return jdbc.sql(
                        """
                        select i.draft_id from draft_issue i join draft_paper d on d.id = i.draft_id
                        where d.bloc_year_id = :year and i.content_hash like :prefix limit 1""")
                .param("year", year.value())
                .param("prefix", prefix + "%")
                .query((row, n) -> new DraftId(row.getObject(1, UUID.class)))
                .optional();
    }

    void insert(DraftId draft, IssuedDraft it, OrganizationId issuer, Actor by, Instant at) {
        LocalDate day = it.issuedOn();
        jdbc.sql(
                        """
                        insert into draft_issue (draft_id, version, issuer_id, register_year, number, issued_on, signer,
                            signer_title, content_hash, file_id, paper_id, issued_by, issued_name, issued_at)
                        values (:draft, :version, :issuer, :year, :number, :day, :signer, :title, :hash, :file, :paper,
                            :by, :name, :at)""")
                .param("draft", draft.value())
                .param("version", it.version())
                .param("issuer", issuer.value())
                .param("year", day.getYear())
                .param("number", it.number())
                .param("day", day)
                .param("signer", it.signer())
                .param("title", it.signerTitle())
                .param("hash", it.hash().value())
                .param("file", it.file().value())
                .param("paper", it.paper().value())
                .param("by", by.user().value())
                .param("name", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static IssuedDraft read(ResultSet row, int n) throws SQLException {
        return new IssuedDraft(
                row.getInt("version"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("signer"),
                row.getString("signer_title"),
                new ContentHash(row.getString("content_hash")),
                new StoredFileId(row.getObject("file_id", UUID.class)),
                new PaperId(row.getObject("paper_id", UUID.class)));
    }
}
