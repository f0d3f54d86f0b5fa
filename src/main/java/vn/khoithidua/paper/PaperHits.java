package vn.khoithidua.paper;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.year.SearchHit;
import vn.khoithidua.year.SearchScope;
import vn.khoithidua.year.SearchSource;

/** Papers in the search over everything, in their present versions, the latest first. */
@Component
@RequiredArgsConstructor
class PaperHits implements SearchSource {

    private final JdbcClient jdbc;

    @Override
    public List<SearchHit> find(SearchScope scope) {
        return jdbc.sql(
                        """
                        select p.id, p.bloc_year_id, v.number, v.abstract_text, y.bloc_name, y.label
                        from paper p
                        join paper_version v on v.paper_id = p.id and v.version = p.version
                        join bloc_year_summary y on y.id = p.bloc_year_id
                        where p.bloc_year_id in (:years) and v.folded like :pattern
                        order by v.issued_on desc, p.id limit :most""")
                .param("years", scope.yearIds())
                .param("pattern", scope.pattern())
                .param("most", scope.most())
                .query(
                        (row, n) ->
                                new SearchHit(
                                        SearchHit.Kind.PAPER,
                                        (row.getString("number")
                                                        + " "
                                                        + row.getString("abstract_text"))
                                                .strip(),
                                        row.getString("bloc_name") + ", " + row.getString("label"),
                                        "/years/"
                                                + row.getString("bloc_year_id")
                                                + "/papers/"
                                                + row.getString("id")))
                .list();
    }
}
