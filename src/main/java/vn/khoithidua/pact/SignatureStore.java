package vn.khoithidua.pact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.pact.domain.ContentHash;
import vn.khoithidua.pact.domain.PactMember;
import vn.khoithidua.pact.domain.SignerCapacity;
import vn.khoithidua.pact.domain.SigningWay;

/** The frozen rolls and the signatures on them; rows are only ever added. */
@Repository
@RequiredArgsConstructor
class SignatureStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    void insertPlace(PactId pact, int position, PactMember member, OrganizationId organization) {
        jdbc.sql(
                        """
                        insert into pact_signer (pact_id, roster_line_id, organization_id, position, name, short_name,
                            leader, title)
                        values (:pact, :line, :organization, :position, :name, :shortName, :leader, :title)""")
                .param("pact", pact.value())
                .param("line", UUID.fromString(member.line()))
                .param("organization", organization.value())
                .param("position", position)
                .param("name", member.name())
                .param("shortName", member.shortName())
                .param("leader", member.leader())
                .param("title", member.title())
                .update();
    }

    /**
     * Adds a signature.
     *
     * @param signer the account that confirmed; null for paper
     * @param factors how the signer proved to be the person, as JSON
     */
    void insert(
            PactId pact,
            ContentHash hash,
            PactSignature signature,
            @Nullable Actor signer,
            String factors,
            Actor recorder) {
        StoredFileId file = signature.file();
        jdbc.sql(
                        """
                        insert into pact_signature (pact_id, roster_line_id, way, signer_user, signer_name, signer_title,
                            capacity, statement, factors, content_hash, signed_on, late, file_id, receipt, recorded_by,
                            recorded_name, recorded_at)
                        values (:pact, :line, :way, :signer, :name, :title, :capacity, :statement, :factors::jsonb,
                            :hash, :signedOn, :late, :file, :receipt, :by, :byName, :at)""")
                .param("pact", pact.value())
                .param("line", signature.line().value())
                .param("way", signature.way().name())
                .param("signer", signer == null ? null : signer.user().value(), Types.OTHER)
                .param("name", signature.signer())
                .param("title", signature.title())
                .param("capacity", signature.capacity().name())
                .param("statement", signature.statement())
                .param("factors", factors)
                .param("hash", hash.value())
                .param("signedOn", signature.signedOn())
                .param("late", signature.late())
                .param("file", file == null ? null : file.value(), Types.OTHER)
                .param("receipt", signature.receipt())
                .param("by", recorder.user().value())
                .param("byName", recorder.name())
                .param("at", signature.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The roll of a version with the signatures given, in one statement. */
    SigningBoard board(PactId pact) {
        return new SigningBoard(
                jdbc.sql(
                                """
                                select p.*, s.way, s.signer_name, s.signer_title, s.capacity, s.statement, s.signed_on,
                                    s.late, s.file_id, s.receipt, s.recorded_name, s.recorded_at, f.report
                                from pact_signer p
                                left join pact_signature s using (pact_id, roster_line_id)
                                left join pact_signed_file f using (pact_id, roster_line_id)
                                where p.pact_id = :pact order by p.position""")
                        .param("pact", pact.value())
                        .query(this::place)
                        .list());
    }

    List<BlocYearId> yearsWith(StoredFileId file) {
        return jdbc.sql(
                        """
                        select distinct p.bloc_year_id from pact p join pact_signature s on s.pact_id = p.id
                        where s.file_id = :file""")
                .param("file", file.value())
                .query((row, n) -> new BlocYearId(row.getObject(1, UUID.class)))
                .list();
    }

    private SigningBoard.Place place(ResultSet row, int n) throws SQLException {
        return new SigningBoard.Place(
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("leader"),
                row.getString("title"),
                row.getString("way") == null ? null : signature(row));
    }

    private PactSignature signature(ResultSet row) throws SQLException {
        UUID file = row.getObject("file_id", UUID.class);
        String report = row.getString("report");
        return new PactSignature(
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                SigningWay.valueOf(row.getString("way")),
                row.getString("signer_name"),
                row.getString("signer_title"),
                SignerCapacity.valueOf(row.getString("capacity")),
                row.getObject("signed_on", LocalDate.class),
                row.getBoolean("late"),
                file == null ? null : new StoredFileId(file),
                row.getString("statement"),
                row.getString("receipt"),
                row.getString("recorded_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                report == null ? null : ReportJson.proof(json, report));
    }
}
