package vn.khoithidua.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.Seat;

/** Counts what was said to the drafts of a year: one statement, however many there are. */
@Component
@RequiredArgsConstructor
class DraftCounts {

    private static final String LINES =
            """
            with said as (
                select c.draft_id, c.roster_line_id, c.stance <> 'AGREE'
                    and not exists (select 1 from draft_answer a where a.comment_id = c.id) as waits
                from draft_comment c join draft_paper p on p.id = c.draft_id
                where p.bloc_year_id = :year and c.withdrawn_at is null),
            silent as (
                select p.id as draft_id, l.id as line from draft_paper p
                join roster_line l on l.bloc_year_id = p.bloc_year_id and :day >= l.joined_on
                    and (l.left_on is null or :day <= l.left_on)
                where p.bloc_year_id = :year and p.state = 'CONSULTING'
                    and not exists (select 1 from said s where s.draft_id = p.id and s.roster_line_id = l.id))
            select d.*,
                (select count(*) from said s where s.draft_id = d.id) as comments,
                (select count(*) from said s where s.draft_id = d.id and s.waits) as open,
                (select count(*) from silent s where s.draft_id = d.id) as silent,
                exists (select 1 from silent s where s.draft_id = d.id and s.line = any(:own)) as own
            from draft_paper d where d.bloc_year_id = :year order by d.created_at, d.id""";

    private final JdbcClient jdbc;
    private final TimeSource time;

    List<DraftLine> lines(Seat seat) {
        LocalDate today = time.today();
        LocalDate last = seat.year().endsOn();
        LocalDate first = seat.year().startsOn();
        LocalDate day = today.isBefore(first) ? first : today.isAfter(last) ? last : today;
        return jdbc.sql(LINES)
                .param("year", seat.blocYear().value())
                .param("day", day)
                .param(
                        "own",
                        seat.ownLines().stream().map(RosterLineId::value).toArray(UUID[]::new))
                .query(DraftCounts::line)
                .list();
    }

    private static DraftLine line(ResultSet row, int n) throws SQLException {
        return new DraftLine(
                DraftRows.paper(row, n),
                row.getInt("comments"),
                row.getInt("open"),
                row.getInt("silent"),
                row.getBoolean("own"));
    }
}
