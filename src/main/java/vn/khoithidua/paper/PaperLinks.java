package vn.khoithidua.paper;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Role;
import vn.khoithidua.year.Seat;

/**
 * Finds the filed paper behind a number that is written somewhere else: minutes of a conference, a
 * vote, a decision. The number stays what was recorded; whoever reads it can open the paper.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class PaperLinks {

    private static final List<Role> FILERS =
            List.of(Role.BLOC_SECRETARY, Role.BLOC_HEAD, Role.COUNCIL_SECRETARY);

    private final JdbcClient jdbc;

    /** The papers of the seat's year with these numbers, case and marks apart. One statement. */
    public LinkedPapers of(Seat seat, Collection<String> numbers) {
        List<String> wanted = numbers.stream().filter(number -> !number.isBlank()).toList();
        List<LinkedPapers.Entry> found =
                wanted.isEmpty()
                        ? List.of()
                        : jdbc.sql(
                                        """
                                        select p.id, v.number, v.issued_on, v.file_id is not null as filed
                                        from paper p join paper_version v on v.paper_id = p.id and v.version = p.version
                                        where p.bloc_year_id = :year and folded(p.number)
                                            = any(select folded(n) from unnest(cast(:numbers as text[])) as n)
                                        order by v.issued_on desc, p.id""")
                                .param("year", seat.blocYear().value())
                                .param("numbers", wanted.toArray(String[]::new))
                                .query(
                                        (row, n) ->
                                                new LinkedPapers.Entry(
                                                        new PaperId(
                                                                row.getObject("id", UUID.class)),
                                                        row.getString("number"),
                                                        row.getObject("issued_on", LocalDate.class),
                                                        row.getBoolean("filed")))
                                .list();
        return new LinkedPapers(seat.blocYear(), seat.isAny(FILERS), found);
    }
}
