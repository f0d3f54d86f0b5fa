package vn.khoithidua.criteria;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.year.SearchHit;
import vn.khoithidua.year.SearchScope;
import vn.khoithidua.year.SearchSource;

/**
 * Criteria in the search over everything: of the valid table of each year, the latest year first.
 */
@Component
@RequiredArgsConstructor
class CriterionHits implements SearchSource {

    private final JdbcClient jdbc;

    @Override
    public List<SearchHit> find(SearchScope scope) {
        return jdbc.sql(
                        """
                        select t.bloc_year_id, c.code, c.title, y.bloc_name, y.label
                        from criterion c
                        join criteria_table t on t.id = c.table_id and t.state = 'FROZEN'
                        join bloc_year_summary y on y.id = t.bloc_year_id
                        where t.bloc_year_id in (:years) and folded(c.code || ' ' || c.title) like :pattern
                        order by y.starts_on desc, y.bloc_name, c.position limit :most""")
                .param("years", scope.yearIds())
                .param("pattern", scope.pattern())
                .param("most", scope.most())
                .query(
                        (row, n) ->
                                new SearchHit(
                                        SearchHit.Kind.CRITERION,
                                        (row.getString("code") + " " + row.getString("title"))
                                                .strip(),
                                        row.getString("bloc_name") + ", " + row.getString("label"),
                                        "/years/" + row.getString("bloc_year_id") + "/table"))
                .list();
    }
}
