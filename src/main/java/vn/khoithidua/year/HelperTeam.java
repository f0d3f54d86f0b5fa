package vn.khoithidua.year;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Roles;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.kernel.VietnameseText;

/**
 * The helper team (Tổ giúp việc) of a bloc-year. Each member gets the role of the bloc's secretary,
 * with the agency it works for: nobody verifies the scores of the own agency.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class HelperTeam {

    private final JdbcClient jdbc;
    private final Roles roles;
    private final ApplicationEventPublisher events;

    /**
     * A member of the team.
     *
     * @param organization the agency the person works for, or null for none on the roster
     */
    public record Member(
            UserId user,
            @Nullable OrganizationId organization,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            String basis) {}

    /** Takes a person into the team and gives the role; refuses one who is in it already. */
    @Transactional
    public void join(BlocYearId year, Member member, @Nullable Actor actor) {
        OrganizationId organization = member.organization();
        int inserted =
                jdbc.sql(
                                """
                                insert into support_member
                                    (id, bloc_year_id, user_id, organization_id, joined_on, left_on, basis)
                                values (gen_random_uuid(), :year, :user, :organization, :joined, :left, :basis)
                                on conflict do nothing""")
                        .param("year", year.value())
                        .param("user", member.user().value())
                        .param("organization", organization == null ? null : organization.value())
                        .param("joined", member.joinedOn())
                        .param("left", member.leftOn())
                        .param("basis", VietnameseText.cleanLine(member.basis()))
                        .update();
        if (inserted == 0) {
            throw Refusal.conflict("year.team.already").asException();
        }
        roles.assign(
                member.user(),
                Grant.inBlocYear(Role.BLOC_SECRETARY, year, organization),
                new DateRange(member.joinedOn(), member.leftOn()),
                member.basis(),
                actor);
        events.publishEvent(
                Recorded.of(
                        "year.team.joined", actor, year, member.user(), "basis", member.basis()));
    }

    /** The team with everybody who was in it, by first day. */
    public List<Member> members(BlocYearId year) {
        return jdbc.sql(
                        "select * from support_member where bloc_year_id = :year order by joined_on, user_id")
                .param("year", year.value())
                .query(
                        (row, n) -> {
                            UUID organization = row.getObject("organization_id", UUID.class);
                            return new Member(
                                    new UserId(row.getObject("user_id", UUID.class)),
                                    organization == null ? null : new OrganizationId(organization),
                                    row.getObject("joined_on", LocalDate.class),
                                    row.getObject("left_on", LocalDate.class),
                                    row.getString("basis"));
                        })
                .list();
    }
}
