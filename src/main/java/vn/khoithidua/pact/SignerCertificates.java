package vn.khoithidua.pact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.signature.Certificates;
import vn.khoithidua.signature.domain.SignerCertificate;
import vn.khoithidua.year.Roster;

/**
 * Who signs with which certificate. The secretary registers them beforehand, from the file that the
 * agency hands over: a name in a certificate proves nothing by its look.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class SignerCertificates {

    private final JdbcClient jdbc;
    private final Roster roster;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** All of a year, struck off ones too, by the time of their registration. */
    public List<SignerEntry> all(BlocYearId year) {
        return jdbc.sql(
                        "select * from pact_certificate where bloc_year_id = :year order by registered_at, id")
                .param("year", year.value())
                .query(SignerCertificates::read)
                .list();
    }

    /** Those that count for a member. */
    public List<SignerEntry> of(BlocYearId year, RosterLineId line) {
        return all(year).stream()
                .filter(entry -> entry.counts() && entry.line().equals(line))
                .toList();
    }

    /**
     * Registers a certificate. Refuses what is none, one that has ended, one that counts already, a
     * member of another year like an absent one.
     *
     * @param content the certificate as bytes or text
     */
    @Transactional
    public SignerCertificate register(
            BlocYearId year, RosterLineId line, byte[] content, Actor actor) {
        boolean member =
                roster.all(year, time.today()).stream()
                        .anyMatch(found -> found.line().equals(line));
        if (!member) {
            throw Refusal.notFound().asException();
        }
        SignerCertificate certificate =
                Certificates.read(content)
                        .orElseThrow(
                                () -> Refusal.invalid("pact.certificate.unread").asException());
        if (time.now().isAfter(certificate.until())) {
            throw Refusal.invalid("pact.certificate.ended").asException();
        }
        insert(year, line, certificate, actor);
        events.publishEvent(
                Recorded.of(
                        "pact.certificate.registered",
                        actor,
                        year,
                        line,
                        "holder",
                        certificate.holder(),
                        "serial",
                        certificate.serial(),
                        "sha256",
                        certificate.sha256()));
        return certificate;
    }

    /** Strikes one off; what was signed with it stays signed. Harmless when repeated. */
    @Transactional
    public void end(BlocYearId year, UUID id, Actor actor) {
        SignerEntry entry =
                all(year).stream()
                        .filter(found -> found.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Refusal.conflict("pact.certificate.gone").asException());
        int ended =
                jdbc.sql(
                                """
                                update pact_certificate set ended_at = :at, ended_name = :by
                                where id = :id and ended_at is null""")
                        .param("at", time.now().atOffset(ZoneOffset.UTC))
                        .param("by", actor.name())
                        .param("id", id)
                        .update();
        if (ended == 1) {
            events.publishEvent(
                    Recorded.of(
                            "pact.certificate.ended",
                            actor,
                            year,
                            entry.line(),
                            "serial",
                            entry.certificate().serial()));
        }
    }

    private void insert(
            BlocYearId year, RosterLineId line, SignerCertificate certificate, Actor actor) {
        int inserted =
                jdbc.sql(
                                """
                                insert into pact_certificate (id, bloc_year_id, roster_line_id, holder, subject, issuer,
                                    serial, sha256, valid_from, valid_until, registered_name, registered_at)
                                values (gen_random_uuid(), :year, :line, :holder, :subject, :issuer, :serial, :sha256,
                                    :from, :until, :by, :at)
                                on conflict (bloc_year_id, serial, issuer) where ended_at is null do nothing""")
                        .param("year", year.value())
                        .param("line", line.value())
                        .param("holder", certificate.holder())
                        .param("subject", certificate.subject())
                        .param("issuer", certificate.issuer())
                        .param("serial", certificate.serial())
                        .param("sha256", certificate.sha256())
                        .param("from", certificate.from().atOffset(ZoneOffset.UTC))
                        .param("until", certificate.until().atOffset(ZoneOffset.UTC))
                        .param("by", actor.name())
                        .param("at", time.now().atOffset(ZoneOffset.UTC))
                        .update();
        if (inserted != 1) {
            throw Refusal.conflict("pact.certificate.twice").asException();
        }
    }

    private static SignerEntry read(ResultSet row, int n) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new SignerEntry(
                row.getObject("id", UUID.class),
                new RosterLineId(row.getObject("roster_line_id", UUID.class)),
                new SignerCertificate(
                        row.getString("holder"),
                        row.getString("subject"),
                        row.getString("issuer"),
                        row.getString("serial"),
                        row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                        row.getObject("valid_until", OffsetDateTime.class).toInstant(),
                        row.getString("sha256")),
                row.getString("registered_name"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
