package vn.khoithidua.pact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.pact.domain.ContentHash;

/** Versions of pacts in the database. */
@Repository
@RequiredArgsConstructor
class PactStore {

    private static final String NEW_LINE = "\n";

    private final JdbcClient jdbc;

    /** Serializes what makes versions of one year. */
    void lockYear(BlocYearId year) {
        jdbc.sql("select id from bloc_year where id = :id for update")
                .param("id", year.value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** All versions: the pact before the addenda, the newest version first. */
    List<Pact> all(BlocYearId year) {
        return jdbc.sql(
                        "select * from pact where bloc_year_id = :year order by document, version desc")
                .param("year", year.value())
                .query(PactStore::read)
                .list();
    }

    Optional<Pact> find(PactId id) {
        return jdbc.sql("select * from pact where id = :id")
                .param("id", id.value())
                .query(PactStore::read)
                .optional();
    }

    /** The version, locked against every other change until the transaction ends. */
    Optional<Pact> locked(PactId id) {
        return jdbc.sql("select * from pact where id = :id for update")
                .param("id", id.value())
                .query(PactStore::read)
                .optional();
    }

    List<Pact> byHash(BlocYearId year, String prefix) {
        return jdbc.sql(
                        """
                        select * from pact where bloc_year_id = :year and content_hash like :prefix
                        order by document, version desc""")
                .param("year", year.value())
                .param("prefix", prefix + "%")
                .query(PactStore::read)
                .list();
    }

    /** The text that was hashed; only frozen and void versions have one. */
    String canonical(PactId id) {
        return jdbc.sql("select canonical from pact where id = :id and canonical is not null")
                .param("id", id.value())
                .query((row, n) -> row.getString(1))
                .single();
    }

    void insert(Pact pact, Instant at) {
        jdbc.sql(
                        """
                        insert into pact (id, bloc_year_id, document, version, state, title, theme, legal_bases,
                            opening, commitments, revision, created_at)
                        values (:id, :year, :document, :version, 'DRAFT', :title, :theme, :bases,
                            :opening, :commitments, 0, :at)""")
                .param("id", pact.id().value())
                .param("year", pact.blocYear().value())
                .param("document", pact.document())
                .param("version", pact.version())
                .param("title", pact.texts().title())
                .param("theme", pact.texts().theme())
                .param("bases", String.join(NEW_LINE, pact.texts().legalBases()))
                .param("opening", pact.texts().opening())
                .param("commitments", pact.texts().commitments())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Saves a draft's texts; false if it is none any more, or somebody else was faster. */
    boolean save(PactId id, long revision, PactTexts texts) {
        return jdbc.sql(
                                """
                                update pact set title = :title, theme = :theme, legal_bases = :bases,
                                    opening = :opening, commitments = :commitments, revision = revision + 1
                                where id = :id and state = 'DRAFT' and revision = :revision""")
                        .param("title", texts.title())
                        .param("theme", texts.theme())
                        .param("bases", String.join(NEW_LINE, texts.legalBases()))
                        .param("opening", texts.opening())
                        .param("commitments", texts.commitments())
                        .param("id", id.value())
                        .param("revision", revision)
                        .update()
                == 1;
    }

    void freeze(
            PactId id,
            TableId table,
            String canonical,
            LocalDate on,
            Instant at,
            @Nullable Actor by) {
        jdbc.sql(
                        """
                        update pact set state = 'FROZEN', table_id = :table, canonical = :canonical,
                            content_hash = :hash, frozen_on = :on, frozen_at = :at, frozen_by = :by,
                            frozen_name = :byName, revision = revision + 1
                        where id = :id""")
                .param("table", table.value())
                .param("canonical", canonical)
                .param("hash", ContentHash.of(canonical).value())
                .param("on", on)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.user().value(), Types.OTHER)
                .param("byName", by == null ? "" : by.name())
                .param("id", id.value())
                .update();
    }

    void annul(PactId id, String reason, Instant at, @Nullable Actor by) {
        jdbc.sql(
                        """
                        update pact set state = 'VOID', void_reason = :reason, voided_at = :at, voided_name = :byName
                        where id = :id""")
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("byName", by == null ? "" : by.name())
                .param("id", id.value())
                .update();
    }

    private static Pact read(ResultSet row, int n) throws SQLException {
        UUID table = row.getObject("table_id", UUID.class);
        String hash = row.getString("content_hash");
        String bases = row.getString("legal_bases");
        return new Pact(
                new PactId(row.getObject("id", UUID.class)),
                new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                row.getInt("document"),
                row.getInt("version"),
                PactState.valueOf(row.getString("state")),
                new PactTexts(
                        row.getString("title"),
                        row.getString("theme"),
                        List.of(bases.split(NEW_LINE)),
                        row.getString("opening"),
                        row.getString("commitments")),
                table == null ? null : new TableId(table),
                hash == null ? null : new ContentHash(hash),
                instant(row, "frozen_at"),
                row.getString("frozen_name"),
                row.getString("void_reason"),
                instant(row, "voided_at"),
                row.getLong("revision"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
