package vn.khoithidua.sampledata;

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
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TimeSource;

/**
 * Writes the scores of a generated bloc-year in a few batches: ten thousands of cells would take
 * the services minutes.
 */
@Component
@Profile("province & !prod")
@RequiredArgsConstructor
class ProvinceScores {

    private static final String SHEETS =
            """
            insert into score_sheet (roster_line_id, bloc_year_id, organization_id)
            select id, bloc_year_id, organization_id from roster_line where bloc_year_id = ?""";
    private static final String HAND_IN =
            """
            update score_sheet set state = 'SUBMITTED', submitted_at = ?, submitted_by = ?, submitted_name = ?, late = ?
            where roster_line_id = ?""";
    private static final String SELF =
            """
            insert into score_cell (roster_line_id, criterion, bloc_year_id, revision, change_no, self_inputs,
                self_points, self_by, self_name, self_at)
            values (?, ?, ?, 1, 1, jsonb_build_object('điểm', ?::text), ?, ?, ?, ?)""";
    private static final String VERIFIED =
            """
            update score_cell set revision = 2, verified_inputs = jsonb_build_object('điểm', ?::text),
                verified_points = ?, verified_reason = ?, verified_by = ?, verified_name = ?, verified_at = ?
            where roster_line_id = ? and criterion = ?""";
    private static final String HISTORY =
            """
            insert into score_entry (roster_line_id, criterion, kind, source, table_id, new_points, new_inputs,
                reason, by_user, by_name, at)
            select roster_line_id, criterion, 'SELF', 'TYPED', ?, self_points, self_inputs, '', self_by,
                self_name, self_at
            from score_cell where bloc_year_id = ?
            union all
            select roster_line_id, criterion, 'VERIFIED', 'TYPED', ?, verified_points, verified_inputs,
                verified_reason, verified_by, verified_name, verified_at
            from score_cell where bloc_year_id = ? and verified_points is not null""";
    private static final int PERCENT = 100;

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
        BlocYearId id = book.yearId(year);
        OffsetDateTime at = time.now().atOffset(ZoneOffset.UTC);
        List<List<ProvinceBloc.Marks>> marks = bloc.marks(number);
        int checked = marks.size() * bloc.criteria().size() * verified / PERCENT;
        List<Object[]> handedIn = new ArrayList<>();
        List<Object[]> self = new ArrayList<>();
        List<Object[]> found = new ArrayList<>();
        for (int member = 0; member < marks.size(); member++) {
            UUID line = book.line(year, bloc.members().get(member).key()).value();
            if (member < submitted) {
                boolean late = member % 6 == 5;
                handedIn.add(new Object[] {at, by.user().value(), by.name(), late, line});
            }
            for (int i = 0; i < marks.get(member).size(); i++) {
                String criterion = bloc.criteria().get(i);
                ProvinceBloc.Marks both = marks.get(member).get(i);
                self.add(self(line, criterion, id, both, at, by));
                if (found.size() < checked) {
                    found.add(verified(line, criterion, both, at, by));
                }
            }
        }
        jdbc.update(SHEETS, id.value());
        jdbc.batchUpdate(HAND_IN, handedIn);
        jdbc.batchUpdate(SELF, self);
        jdbc.batchUpdate(VERIFIED, found);
        remember(id);
    }

    private void remember(BlocYearId year) {
        UUID table = tables.frozen(year).orElseThrow().id().value();
        jdbc.update(HISTORY, table, year.value(), table, year.value());
        jdbc.update(
                "insert into score_clock (bloc_year_id, change_no) values (?, 1)", year.value());
    }

    private static Object[] self(
            UUID line,
            String criterion,
            BlocYearId year,
            ProvinceBloc.Marks both,
            OffsetDateTime at,
            Actor by) {
        return new Object[] {
            line,
            criterion,
            year.value(),
            both.self().toPlainString(),
            both.self(),
            by.user().value(),
            by.name(),
            at
        };
    }

    private static Object[] verified(
            UUID line, String criterion, ProvinceBloc.Marks both, OffsetDateTime at, Actor by) {
        boolean differs = both.verified().compareTo(both.self()) != 0;
        return new Object[] {
            both.verified().toPlainString(),
            both.verified(),
            differs ? "Minh chứng chưa đủ (mẫu)" : "",
            by.user().value(),
            by.name(),
            at,
            line,
            criterion
        };
    }
}
