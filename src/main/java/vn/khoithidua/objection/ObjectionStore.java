package vn.khoithidua.objection;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.domain.Correction;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.StoredFileId;

/** Writes objections; a change of state is guarded by the state it starts from. */
@Component
@RequiredArgsConstructor
class ObjectionStore {

    private final JdbcClient jdbc;
    private final ObjectionRows rows;

    /** Keeps others from numbering or deciding in this bloc-year until the transaction ends. */
    void lock(BlocYearId year) {
        jdbc.sql("select id from bloc_year where id = :year for update")
                .param("year", year.value())
                .query((row, n) -> row.getString(1))
                .single();
    }

    void insert(Objection it, Actor by) {
        jdbc.sql(
                        """
                        insert into objection (id, bloc_year_id, roster_line_id, criterion, agency, criterion_code,
                            criterion_title, verified_points, wanted_inputs, wanted_points, wanted_override, ground,
                            stored_file_id, drafted_by, drafted_name, drafted_at)
                        values (:id, :year, :line, :criterion, :agency, :code, :title, :verified, :inputs::jsonb, :points,
                            :override, :ground, :file, :by, :name, :at)""")
                .param("id", it.id().value())
                .param("year", it.year().value())
                .param("line", it.cell().line().value())
                .param("criterion", it.cell().criterion().value())
                .param("agency", it.agency())
                .param("code", it.code())
                .param("title", it.title())
                .param("verified", it.verified())
                .param("inputs", rows.write(it.wanted().inputs()))
                .param("points", it.wanted().points())
                .param("override", it.wanted().override())
                .param("ground", it.ground())
                .param("file", file(it.file()), Types.OTHER)
                .param("by", by.user().value())
                .param("name", by.name())
                .param("at", it.drafted().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean revise(
            ObjectionId id,
            BigDecimal verified,
            Correction wanted,
            String ground,
            @Nullable StoredFileId file) {
        return jdbc.sql(
                                """
                                update objection set wanted_inputs = :inputs::jsonb, wanted_points = :points,
                                    wanted_override = :override, ground = :ground, verified_points = :verified,
                                    stored_file_id = coalesce(:file, stored_file_id)
                                where id = :id and state = 'DRAFT'""")
                        .param("id", id.value())
                        .param("verified", verified)
                        .param("inputs", rows.write(wanted.inputs()))
                        .param("points", wanted.points())
                        .param("override", wanted.override())
                        .param("ground", ground)
                        .param("file", file(file), Types.OTHER)
                        .update()
                == 1;
    }

    /** Files a draft under the next number of its bloc-year, which the caller has locked. */
    boolean file(Objection it, LocalDate due, boolean late, Actor by, Instant at) {
        return jdbc.sql(
                                """
                                update objection set state = 'FILED', filed_by = :by, filed_name = :name, filed_at = :at,
                                    due_on = :due, late = :late, number =
                                        (select coalesce(max(number), 0) + 1 from objection where bloc_year_id = :year)
                                where id = :id and state = 'DRAFT'""")
                        .param("id", it.id().value())
                        .param("year", it.year().value())
                        .param("due", due)
                        .param("late", late)
                        .param("by", by.user().value())
                        .param("name", by.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Records the secretary's word on a case that is not decided. */
    boolean propose(ObjectionId id, Objection.Finding finding, Actor by) {
        return find(
                id,
                finding,
                by,
                "proposed",
                "state = 'UNDER_REVIEW'",
                "state in ('FILED', 'UNDER_REVIEW')");
    }

    boolean decide(ObjectionId id, Objection.Finding finding, Actor by) {
        return find(
                id,
                finding,
                by,
                "decided",
                "state = '" + finding.outcome().state() + "'",
                "state = 'UNDER_REVIEW'");
    }

    private boolean find(
            ObjectionId id,
            Objection.Finding finding,
            Actor by,
            String prefix,
            String becomes,
            String from) {
        Correction value = finding.value();
        return jdbc.sql(
                                """
                                update objection set %2$s, %1$s_outcome = :outcome, %1$s_inputs = :inputs::jsonb,
                                    %1$s_points = :points, %1$s_override = :override, %1$s_reason = :reason,
                                    %1$s_by = :by, %1$s_name = :name, %1$s_at = :at
                                where id = :id and %3$s"""
                                        .formatted(prefix, becomes, from))
                        .param("id", id.value())
                        .param("outcome", finding.outcome().name())
                        .param("inputs", value == null ? null : rows.write(value.inputs()))
                        .param("points", value == null ? null : value.points(), Types.NUMERIC)
                        .param("override", value == null ? null : value.override(), Types.BOOLEAN)
                        .param("reason", finding.act().reason())
                        .param("by", by.user().value())
                        .param("name", by.name())
                        .param("at", finding.act().at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean withdraw(ObjectionId id, String reason, Actor by, Instant at) {
        return jdbc.sql(
                                """
                                update objection set state = 'WITHDRAWN', withdrawn_by = :by, withdrawn_name = :name,
                                    withdrawn_at = :at, withdrawn_reason = :reason
                                where id = :id and state in ('DRAFT', 'FILED', 'UNDER_REVIEW')""")
                        .param("id", id.value())
                        .param("reason", reason)
                        .param("by", by.user().value())
                        .param("name", by.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static @Nullable UUID file(@Nullable StoredFileId file) {
        return file == null ? null : file.value();
    }
}
