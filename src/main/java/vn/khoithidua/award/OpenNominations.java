package vn.khoithidua.award;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.year.OpenMatter;
import vn.khoithidua.year.OpenMatters;

/** Nominations without a decision, and awards not handed out. */
@Component
@Order(50)
@RequiredArgsConstructor
class OpenNominations implements OpenMatters {

    private final JdbcClient jdbc;

    @Override
    public List<OpenMatter> of(BlocYearId year) {
        return jdbc.sql(
                        """
                        select n.id, n.organization_name, n.kind_name,
                            exists (select from award_fact f where f.nomination_id = n.id and f.step = 'DECIDED') as decided
                        from nomination n
                        where n.bloc_year_id = :year and (
                            not exists (select from award_fact f where f.nomination_id = n.id and f.step = 'DECIDED')
                            or (exists (select from award_fact f
                                    where f.nomination_id = n.id and f.step = 'DECIDED' and f.granted)
                                and not exists (select from award_fact f
                                    where f.nomination_id = n.id and f.step in ('HANDED_OUT', 'REVOKED'))))
                        order by n.place, n.organization_name, n.id""")
                .param("year", year.value())
                .query(
                        (row, n) ->
                                new OpenMatter(
                                        row.getBoolean("decided")
                                                ? "award.open.handOut"
                                                : "award.open.decide",
                                        List.of(
                                                row.getString("organization_name"),
                                                row.getString("kind_name")),
                                        "/years/" + year + "/awards/" + row.getString("id"),
                                        null))
                .list();
    }
}
