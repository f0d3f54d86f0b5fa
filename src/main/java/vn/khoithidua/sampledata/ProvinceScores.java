package vn.khoithidua.sampledata;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.TimeSource;

/**
 * Writes the scores of a generated bloc-year in a few batches: ten thousands of cells would take
 * the services minutes.
 */
@Component
@Profile("province & !prod")
@RequiredArgsConstructor
class ProvinceScores {

    private static final String SHEET =
            """
            insert into score_sheet (roster_line_id, bloc_year_id, organization_id, state, submitted_at, submitted_by,
                submitted_name, late)
            select l.id, l.bloc_year_id, l.organization_id, ?, ?, ?, ?, ? from roster_line l where l.id = ?""";
    private static final String CELL =
            """
            insert into score_cell (roster_line_id, criterion, bloc_year_id, revision, change_no, self_inputs,
                self_points, self_by, self_name, self_at, verified_inputs, verified_points, verified_override,
                verified_reason, verified_by, verified_name, verified_at)
            values (?, ?, ?, ?, 1, jsonb_build_object('điểm', ?::text), ?, ?, ?, ?,
                case when ?::numeric is null then null else jsonb_build_object('điểm', ?::text) end, ?, false, ?, ?, ?, ?)""";
    private static final String HISTORY =
            """
            insert into score_entry (roster_line_id, criterion, kind, source, table_id, new_points, new_inputs, reason,
                by_user, by_name, at)
            select roster_line_id, criterion, k.kind, 'TYPED', ?,
                case k.kind when 'SELF' then self_points else verified_points end,
                case k.kind when 'SELF' then self_inputs else verified_inputs end,
                case k.kind when 'SELF' then '' else verified_reason end,
                case k.kind when 'SELF' then self_by else verified_by end,
                case k.kind when 'SELF' then self_name else verified_name end,
                case k.kind when 'SELF' then self_at else verified_at end
            from score_cell cross join (values ('SELF'), ('VERIFIED')) k(kind)
            where bloc_year_id = ? and (k.kind = 'SELF' or verified_points is not null)""";

    private final JdbcTemplate jdbc;
    private final CriteriaTables tables;
    private final YearBook book;
    private final TimeSource time;

    /**
     * Everybody's scores.
     *
     * @param submitted how many members have handed in, in roster order
     * @param verified how many of all the cells are verified, in percent
     */
    void write(ProvinceBloc bloc, String year, int number, int submitted, int verified, Actor by) {
        UUID id = book.yearId(year).value();
        OffsetDateTime at = time.now().atOffset(ZoneOffset.UTC);
        List<Object[]> sheets = new ArrayList<>();
        List<Object[]> cells = new ArrayList<>();
        List<List<ProvinceBloc.Points>> points = bloc.points(number);
        List<String> criteria = bloc.criteria();
        int open = 0;
        for (int member = 0; member < points.size(); member++) {
            UUID line = book.line(year, bloc.members().get(member).key()).value();
            boolean handedIn = member < submitted;
            sheets.add(
                    new Object[] {
                        handedIn ? "SUBMITTED" : "DRAFT",
                        handedIn ? at : null,
                        handedIn ? by.user().value() : null,
                        handedIn ? by.name() : null,
                        handedIn && member % 6 == 5,
                        line
                    });
            for (int i = 0; i < criteria.size(); i++) {
                boolean checked =
                        handedIn && open++ * 100 < verified * points.size() * criteria.size();
                ProvinceBloc.Points both = points.get(member).get(i);
                cells.add(cell(line, id, criteria.get(i), both, checked, at, by));
            }
        }
        jdbc.batchUpdate(SHEET, sheets);
        jdbc.batchUpdate(CELL, cells);
        UUID table = tables.frozen(book.yearId(year)).orElseThrow().id().value();
        jdbc.update(HISTORY, table, id);
        jdbc.update("insert into score_clock (bloc_year_id, change_no) values (?, 1)", id);
    }

    private static Object[] cell(
            UUID line,
            UUID year,
            String criterion,
            ProvinceBloc.Points points,
            boolean checked,
            OffsetDateTime at,
            Actor by) {
        BigDecimal verified = checked ? points.verified() : null;
        boolean differs = checked && points.verified().compareTo(points.self()) != 0;
        String text = points.verified().stripTrailingZeros().toPlainString();
        return new Object[] {
            line,
            criterion,
            year,
            checked ? 2 : 1,
            points.self().stripTrailingZeros().toPlainString(),
            points.self(),
            by.user().value(),
            by.name(),
            at,
            verified,
            text,
            verified,
            differs ? "Minh chứng chưa đủ (mẫu)" : "",
            checked ? by.user().value() : null,
            checked ? by.name() : null,
            checked ? at : null
        };
    }
}
