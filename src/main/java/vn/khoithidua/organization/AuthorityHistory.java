package vn.khoithidua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.Refusal;

/** What an authority was called, and what it went into or came from. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class AuthorityHistory {

    private final JdbcClient jdbc;

    /** All names of an authority, the latest first; refuses an unknown id. */
    public List<AuthorityPeriod> names(AuthorityId id) {
        List<AuthorityPeriod> names =
                jdbc.sql(
                                """
                                select a.id, a.code, n.* from authority a
                                join authority_name n on n.authority_id = a.id
                                where a.id = :id order by n.valid_from desc""")
                        .param("id", id.value())
                        .query(
                                (row, n) ->
                                        new AuthorityPeriod(
                                                new AuthorityName(
                                                        id,
                                                        row.getString("code"),
                                                        row.getString("name"),
                                                        row.getString("heading_name")),
                                                new DateRange(
                                                        row.getObject(
                                                                "valid_from", LocalDate.class),
                                                        row.getObject("valid_to", LocalDate.class)),
                                                row.getString("legal_basis")))
                        .list();
        if (names.isEmpty()) {
            throw Refusal.notFound().asException();
        }
        return names;
    }

    /** What an authority came from and went into, the latest first. */
    public List<AuthoritySuccession> successions(AuthorityId id) {
        return jdbc.sql(
                        """
                        select * from authority_succession
                        where predecessor_id = :id or successor_id = :id
                        order by effective_on desc, id""")
                .param("id", id.value())
                .query(
                        (row, n) ->
                                new AuthoritySuccession(
                                        new AuthorityId(
                                                row.getObject("predecessor_id", UUID.class)),
                                        new AuthorityId(row.getObject("successor_id", UUID.class)),
                                        row.getObject("effective_on", LocalDate.class),
                                        row.getString("decision_no")))
                .list();
    }
}
