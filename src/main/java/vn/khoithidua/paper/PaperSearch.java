package vn.khoithidua.paper;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.VietnameseText;

/** Finds papers in their present versions: one statement a page. */
@Repository
@RequiredArgsConstructor
class PaperSearch {

    private static final int MOST = 5_000;

    private static final String PRESENT =
            """
            from paper p join paper_version v on v.paper_id = p.id and v.version = p.version
            where %s""";

    private final JdbcClient jdbc;

    PaperList list(BlocYearId year, PaperQuery query) {
        return list(year, query, PaperQuery.PAGE_SIZE, query.offset());
    }

    List<Paper> all(BlocYearId year, PaperQuery query) {
        return list(year, query, MOST, 0).papers();
    }

    private PaperList list(BlocYearId year, PaperQuery query, int limit, int offset) {
        StringBuilder where = new StringBuilder("p.bloc_year_id = :year");
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("year", year.value());
        if (query.kind() != null) {
            where.append(" and v.kind = :kind");
            params.put("kind", query.kind().name());
        }
        if (query.direction() != null) {
            where.append(" and v.direction = :direction");
            params.put("direction", query.direction().name());
        }
        if (!query.text().isBlank()) {
            where.append(" and v.folded like :text escape '\\'");
            params.put("text", pattern(query.text()));
        }
        int[] total = {0};
        List<Paper> papers =
                jdbc.sql(
                                "select p.id, p.bloc_year_id, v.*, count(*) over () as total "
                                        + PRESENT.formatted(where)
                                        + " order by "
                                        + query.order()
                                        + " limit "
                                        + limit
                                        + " offset "
                                        + offset)
                        .params(params)
                        .query(
                                (row, n) -> {
                                    total[0] = row.getInt("total");
                                    return PaperStore.read(row, n);
                                })
                        .list();
        return new PaperList(papers, Math.max(1, query.page()), total[0]);
    }

    List<Paper> search(Collection<BlocYearId> years, String text, int limit) {
        return jdbc.sql(
                        "select p.id, p.bloc_year_id, v.* "
                                + PRESENT.formatted(
                                        "p.bloc_year_id = any(:years) and v.folded like :text escape '\\'")
                                + " order by v.issued_on desc, p.id limit :limit")
                .param("years", years.stream().map(BlocYearId::value).toArray(UUID[]::new))
                .param("text", pattern(text))
                .param("limit", limit)
                .query(PaperStore::read)
                .list();
    }

    private static String pattern(String text) {
        return "%" + VietnameseText.fold(text).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
