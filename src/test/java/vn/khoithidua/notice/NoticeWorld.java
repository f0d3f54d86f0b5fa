package vn.khoithidua.notice;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.LittlePeople.Person;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** A bloc-year in which a member owes its self-score, and the people who are told of it. */
@Component
@RequiredArgsConstructor
class NoticeWorld {

    private final ScoringYear years;
    private final LittlePeople people;
    private final LeadershipLedger ledger;
    private final JdbcClient jdbc;

    /**
     * The bloc-year and its people.
     *
     * @param officer of the first member, which owes its sheet
     * @param leader of the same
     * @param head leader of the last member, which heads the bloc
     */
    record Told(ScoringYear.World world, Person officer, Person leader, Person head) {

        BlocYearId year() {
            return world.year();
        }

        RosterLineId line() {
            return world.lines().getFirst();
        }
    }

    Told told() {
        ScoringYear.World world = years.with(3);
        OrganizationId last = world.agencies().getLast();
        ledger.appoint(
                world.year(),
                new Holder(
                        last,
                        LeadershipRole.HEAD,
                        LocalDate.of(2024, 1, 1),
                        null,
                        LeadershipMode.ELECTED,
                        "Biên bản"),
                null);
        OrganizationId first = world.agencies().getFirst();
        Told told =
                new Told(
                        world,
                        person("Ngô Thị Viên", Role.AGENCY_OFFICER, first),
                        person("Đỗ Văn Giám Đốc", Role.AGENCY_LEADER, first),
                        person("Bùi Thị Trưởng Khối", Role.AGENCY_LEADER, last));
        address(told.officer(), "vien@so-0.example");
        return told;
    }

    private Person person(String name, Role role, OrganizationId agency) {
        return people.person(name, "Cán bộ", Grant.inOrganization(role, agency));
    }

    void address(Person person, String email) {
        jdbc.sql("update user_account set email = :email where id = :id")
                .param("email", email)
                .param("id", person.id().value())
                .update();
    }

    /** Where the mails of a person stand, by day. */
    List<String> mails(Person person) {
        return jdbc.sql(
                        """
                        select day || ' ' || state || ' ' || lines from mail_outbox
                        where user_id = :user order by day""")
                .param("user", person.id().value())
                .query((row, n) -> row.getString(1))
                .list();
    }
}
