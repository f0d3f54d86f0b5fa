package vn.khoithidua.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.year.domain.TeamPost;

/** Rows of the helper team. */
@Repository
@RequiredArgsConstructor
class HelperTeamStore {

    private final JdbcClient jdbc;

    /** Writes nothing if the person is in the team on one of these days. */
    boolean insert(BlocYearId year, HelperTeam.Member member, String basis) {
        OrganizationId organization = member.organization();
        return jdbc.sql(
                                """
                                insert into support_member
                                    (id, bloc_year_id, user_id, organization_id, post, joined_on, left_on, basis)
                                values (gen_random_uuid(), :year, :user, :organization, :post, :joined, :left, :basis)
                                on conflict do nothing""")
                        .param("year", year.value())
                        .param("user", member.user().value())
                        .param("organization", organization == null ? null : organization.value())
                        .param("post", member.post().name())
                        .param("joined", member.joinedOn())
                        .param("left", member.leftOn())
                        .param("basis", basis)
                        .update()
                == 1;
    }

    /** Writes nothing if the member has left by that day. */
    boolean leave(UUID id, LocalDate lastDay, String reason) {
        return jdbc.sql(
                                """
                                update support_member set left_on = :day, leave_reason = :reason
                                where id = :id and (left_on is null or left_on > :day)""")
                        .param("day", lastDay)
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    List<TeamMember> members(BlocYearId year) {
        return jdbc.sql(
                        """
                        select m.*, u.full_name, u.title from support_member m
                        join user_account u on u.id = m.user_id
                        where m.bloc_year_id = :year
                        order by array_position(array['CHAIR', 'SECRETARY', 'MEMBER'], m.post),
                            m.joined_on, u.full_name, m.id""")
                .param("year", year.value())
                .query(HelperTeamStore::member)
                .list();
    }

    private static TeamMember member(ResultSet row, int n) throws SQLException {
        UUID organization = row.getObject("organization_id", UUID.class);
        return new TeamMember(
                row.getObject("id", UUID.class),
                new UserId(row.getObject("user_id", UUID.class)),
                row.getString("full_name"),
                row.getString("title"),
                organization == null ? null : new OrganizationId(organization),
                TeamPost.valueOf(row.getString("post")),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getString("basis"),
                row.getString("leave_reason"));
    }
}
