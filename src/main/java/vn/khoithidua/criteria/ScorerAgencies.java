package vn.khoithidua.criteria;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.organization.OrganizationQuery;
import vn.khoithidua.organization.OrganizationRow;
import vn.khoithidua.organization.Organizations;

/**
 * The agencies that a table names as scorers. A name leads to an agency where exactly one of the
 * authority bears it, short or long, in the year; otherwise the words stay words.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ScorerAgencies {

    private final Organizations organizations;
    private final TimeSource time;
    private final JdbcClient jdbc;

    /** The names to choose from today, in their order. */
    public List<String> names(AuthorityId authority) {
        return organizations.list(OrganizationQuery.all(authority, time.today())).stream()
                .map(OrganizationRow::name)
                .toList();
    }

    /** Those of these words that lead to no agency. One statement. */
    public Set<String> unknown(BlocYearId year, Collection<String> words) {
        return words.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        jdbc.sql(
                                        """
                                        select distinct w from unnest(cast(:words as text[])) as w
                                        where scorer_organization(:year, w) is null""")
                                .param("words", words.toArray(String[]::new))
                                .param("year", year.value())
                                .query((row, n) -> row.getString(1))
                                .list());
    }
}
