package vn.khoithidua.pact;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.StoredFileId;

/** Who has the file, and the files that came back. */
@Repository
@RequiredArgsConstructor
class LeaseStore {

    private final JdbcClient jdbc;

    /** The leases that have not ended, the oldest first. */
    List<PaperLease> live(PactId pact) {
        return jdbc.sql(
                        """
                        select id, roster_line_id, file_id, taken_name, until from pact_lease
                        where pact_id = :pact and ended_at is null order by taken_at""")
                .param("pact", pact.value())
                .query(
                        (row, n) ->
                                new PaperLease(
                                        row.getObject("id", UUID.class),
                                        new RosterLineId(
                                                row.getObject("roster_line_id", UUID.class)),
                                        new StoredFileId(row.getObject("file_id", UUID.class)),
                                        row.getString("taken_name"),
                                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .list();
    }

    void insert(PactId pact, PaperLease lease, Instant at) {
        jdbc.sql(
                        """
                        insert into pact_lease (id, pact_id, roster_line_id, file_id, taken_name, taken_at, until)
                        values (:id, :pact, :line, :file, :by, :at, :until)""")
                .param("id", lease.id())
                .param("pact", pact.value())
                .param("line", lease.line().value())
                .param("file", lease.file().value())
                .param("by", lease.takenBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("until", lease.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(PaperLease lease, Instant at, Actor by) {
        jdbc.sql("update pact_lease set ended_at = :at, ended_name = :by where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("id", lease.id())
                .update();
    }

    /** Ends what a signer has, if anything. */
    void endOf(PactId pact, RosterLineId line, Instant at, Actor by) {
        jdbc.sql(
                        """
                        update pact_lease set ended_at = :at, ended_name = :by
                        where pact_id = :pact and roster_line_id = :line and ended_at is null""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("pact", pact.value())
                .param("line", line.value())
                .update();
    }

    void renew(PaperLease lease) {
        jdbc.sql("update pact_lease set until = :until, taken_name = :by where id = :id")
                .param("until", lease.until().atOffset(ZoneOffset.UTC))
                .param("by", lease.takenBy())
                .param("id", lease.id())
                .update();
    }

    /** The newest file that came back signed; empty while nobody has signed that way. */
    Optional<StoredFileId> newest(PactId pact) {
        return jdbc.sql(
                        """
                        select file_id from pact_signed_file where pact_id = :pact
                        order by position desc limit 1""")
                .param("pact", pact.value())
                .query((row, n) -> new StoredFileId(row.getObject(1, UUID.class)))
                .optional();
    }

    /**
     * Keeps what came back.
     *
     * @param certificate SHA-256 of the certificate it was signed with
     * @param report what the check found, as JSON
     */
    void keep(
            PactId pact, PaperLease lease, StoredFileId signed, String certificate, String report) {
        jdbc.sql(
                        """
                        insert into pact_signed_file (pact_id, roster_line_id, position, file_id, given_file_id,
                            certificate, report)
                        select :pact, :line, 1 + count(*), :file, :given, :certificate, :report::jsonb
                        from pact_signed_file where pact_id = :pact""")
                .param("pact", pact.value())
                .param("line", lease.line().value())
                .param("file", signed.value())
                .param("given", lease.file().value())
                .param("certificate", certificate)
                .param("report", report)
                .update();
    }
}
