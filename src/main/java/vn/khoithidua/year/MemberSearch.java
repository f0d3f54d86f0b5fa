package vn.khoithidua.year;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.VietnameseText;

/** Finds blocs and their members: each once, in the latest year that the person may see. */
@Component
@RequiredArgsConstructor
class MemberSearch implements SearchSource {

    private final JdbcClient jdbc;

    @Override
    public List<SearchHit> find(SearchScope scope) {
        List<SearchHit> members = members(scope);
        List<SearchHit> blocs =
                scope.years().stream()
                        .map(Seat::year)
                        .filter(year -> matches(year.blocName(), scope.pattern()))
                        .limit(scope.most())
                        .map(
                                year ->
                                        new SearchHit(
                                                SearchHit.Kind.BLOC,
                                                year.blocName(),
                                                year.label(),
                                                "/years/" + year.id()))
                        .toList();
        return java.util.stream.Stream.concat(members.stream(), blocs.stream()).toList();
    }

    private List<SearchHit> members(SearchScope scope) {
        return jdbc.sql(
                        """
                        select * from (
                            select distinct on (l.organization_id) n.name, y.id as year, y.bloc_name, y.label, y.starts_on
                            from roster_line l
                            join bloc_year_summary y on y.id = l.bloc_year_id
                            join organization_name n on n.organization_id = l.organization_id
                            where l.bloc_year_id in (:years) and folded(n.name || ' ' || n.short_name) like :pattern
                            order by l.organization_id, y.starts_on desc, n.valid_from desc) found
                        order by name limit :most""")
                .param("years", scope.yearIds())
                .param("pattern", scope.pattern())
                .param("most", scope.most())
                .query(
                        (row, n) ->
                                new SearchHit(
                                        SearchHit.Kind.ORGANIZATION,
                                        row.getString("name"),
                                        row.getString("bloc_name") + ", " + row.getString("label"),
                                        "/years/" + row.getObject("year", UUID.class)))
                .list();
    }

    /** The same rule as the pattern's, for names that are already here. */
    private static boolean matches(String name, String pattern) {
        String folded = VietnameseText.fold(name).toLowerCase(Locale.ROOT);
        int from = 0;
        for (String part : pattern.split("%")) {
            String bare = part.replace("\\_", "_").replace("\\\\", "\\");
            int at = folded.indexOf(bare, from);
            if (at < 0) {
                return false;
            }
            from = at + bare.length();
        }
        return true;
    }
}
