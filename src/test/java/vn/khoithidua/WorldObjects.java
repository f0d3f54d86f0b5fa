package vn.khoithidua;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khoithidua.TestWorld.BlocWorld;
import vn.khoithidua.access.Accounts;
import vn.khoithidua.access.Role;
import vn.khoithidua.award.AwardProposals;
import vn.khoithidua.award.AwardSubmission;
import vn.khoithidua.award.Exclusions;
import vn.khoithidua.award.Nominations;
import vn.khoithidua.award.domain.Eligibility;
import vn.khoithidua.criteria.TableDrafts;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.file.DocumentCorpus;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.leadership.ChoiceEntry;
import vn.khoithidua.leadership.LeadershipChoices;
import vn.khoithidua.leadership.StandInCapacity;
import vn.khoithidua.leadership.SubstitutionEntry;
import vn.khoithidua.leadership.Substitutions;
import vn.khoithidua.pact.PactDrafts;
import vn.khoithidua.pact.PactFreezing;
import vn.khoithidua.pact.PactId;
import vn.khoithidua.pact.PactTexts;
import vn.khoithidua.ranking.AdoptedYears;
import vn.khoithidua.ruleset.HolidayEntry;
import vn.khoithidua.ruleset.Holidays;
import vn.khoithidua.scoring.Evidence;
import vn.khoithidua.scoring.EvidenceItem;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Extensions;
import vn.khoithidua.year.HelperTeam;
import vn.khoithidua.year.IntakeKind;
import vn.khoithidua.year.Intakes;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;
import vn.khoithidua.year.domain.TeamPost;

/**
 * What stands in a bloc of the little world, besides people and tables: this year a frozen pact,
 * evidence on the second member's sheet and an exclusion; in 2023 nominations; in the next year a
 * table and a pact that are drafts still.
 *
 * @param past the bloc-year of 2023
 * @param next the bloc-year after this one
 * @param ids the objects by the names that routes give them; the pact of the next year is {@code
 *     nextPact}
 */
record WorldObjects(BlocYearId past, BlocYearId next, Map<String, String> ids) {

    static final int PAST = 2023;
    private static final String NOTICE =
            """
            insert into notice (id, user_id, kind, same, mark, text_key, text_args, href, made_at)
            select gen_random_uuid(), u.id, 'PACT', gen_random_uuid()::text, 0, 'notice.act.frozen', '{}', '/', now()
            """;
    private static final String MAIL =
            """
            insert into mail_outbox
                (id, user_id, day, state, attempts, doubts, made_at, next_at, lines, problem)
            select gen_random_uuid(), u.id, date '2024-01-02', 'GAVE_UP', 6, 0, now(), now(), 0, 'x'
            """;
    private static final String BASIS = "Quyết định 02/QĐ-UBND";

    /** The agencies' lines in another bloc-year of the bloc. */
    record OtherYear(BlocYearId id, List<RosterLineId> lines) {}

    /** Makes them all, as the head of the bloc; files are sent by the council's secretary. */
    static WorldObjects in(
            BeanFactory beans,
            BlocWorld world,
            OtherYear past,
            OtherYear next,
            Actor head,
            Actor secretary) {
        Map<String, String> ids = new HashMap<>();
        PactFreezing pacts = beans.getBean(PactFreezing.class);
        PactId pact = draft(beans, world.year(), head);
        pacts.freeze(world.year(), pact, 0, BASIS, head);
        ids.put("pact", pact.toString());
        ids.put("table", world.table().id().toString());
        EvidenceItem item = evidence(beans, world, head);
        ids.put("item", item.id().toString());
        ids.put("file", String.valueOf(item.file()));
        Intakes intakes = beans.getBean(Intakes.class);
        UUID intake =
                intakes.send(
                        world.authority(),
                        IntakeKind.ORGANIZATIONS,
                        intakes.template(IntakeKind.ORGANIZATIONS),
                        secretary);
        ids.put("intake", intake.toString());
        ids.put("exclusion", exclusion(beans, world, head));
        ids.put("nomination", nomination(beans, world, past));
        ids.put("member", helper(beans, world, head));
        ids.put("objection", objection(beans, world, head));
        recalculation(beans, world, head, ids);
        ids.put("choice", choice(beans, world, head));
        ids.put("substitution", substitution(beans, world, head));
        ids.put("holiday", holiday(beans, world.authority(), head));
        openRegistration(beans, world.year());
        ids.put("extension", extension(beans, world.year(), world.lines().get(1), head));
        notices(beans, world.year(), ids);
        beans.getBean(TableDrafts.class)
                .create(next.id(), new TableSource.Template(world.template()), head);
        ids.put("nextPact", draft(beans, next.id(), head).toString());
        ids.putAll(WorldDrafts.in(beans, world, head));
        return new WorldObjects(past.id(), next.id(), Map.copyOf(ids));
    }

    private static PactId draft(BeanFactory beans, BlocYearId year, Actor head) {
        PactTexts texts =
                new PactTexts("Giao ước thi đua", "", List.of(), "Chúng tôi cam kết", "Thi đua");
        return beans.getBean(PactDrafts.class).draft(year, texts, head);
    }

    /** A line in the inbox of somebody of a member, and a mail to the same that was given up. */
    private static void notices(BeanFactory beans, BlocYearId year, Map<String, String> ids) {
        String people =
                """
                from (select u.id from user_account u join role_assignment r on r.user_id = u.id
                    join roster_line l on l.organization_id = r.organization_id
                    where l.bloc_year_id = :year order by u.username limit 1) u returning id""";
        insert(beans, year, ids, "notice", NOTICE + people);
        insert(beans, year, ids, "mail", MAIL + people);
    }

    private static void insert(
            BeanFactory beans,
            BlocYearId year,
            Map<String, String> ids,
            String name,
            String statement) {
        ids.put(
                name,
                beans.getBean(JdbcClient.class)
                        .sql(statement)
                        .param("year", year.value())
                        .query((row, n) -> row.getString(1))
                        .single());
    }

    private static String extension(
            BeanFactory beans, BlocYearId year, RosterLineId line, Actor head) {
        Extensions extensions = beans.getBean(Extensions.class);
        LocalDate until = beans.getBean(TimeSource.class).today().plusDays(9);
        extensions.grant(year, line, Step.MID_YEAR_REVIEW, until, "Bão lũ", head);
        return extensions.of(year).getFirst().id().toString();
    }

    private static EvidenceItem evidence(BeanFactory beans, BlocWorld world, Actor officer) {
        RosterLineId line = world.lines().get(1);
        Seat seat =
                new Seat(
                        beans.getBean(BlocYears.class).summary(world.year()),
                        Set.of(Role.AGENCY_OFFICER),
                        Set.of(line),
                        Set.of(),
                        officer);
        return beans.getBean(Evidence.class)
                .add(
                        seat,
                        line,
                        world.criterion(),
                        "minh-chung.pdf",
                        new ByteArrayResource(DocumentCorpus.pdf("Minh chứng")));
    }

    private static String exclusion(BeanFactory beans, BlocWorld world, Actor head) {
        Exclusions exclusions = beans.getBean(Exclusions.class);
        exclusions.enter(
                world.year(),
                new Exclusions.Entry(
                        world.lines().getLast(),
                        Eligibility.State.PENDING,
                        "Đang thanh tra",
                        "45/KL-TTr",
                        firstDay(beans),
                        null),
                head);
        return exclusions.of(world.year()).getFirst().id().toString();
    }

    /** A second person of the helper team, who works for the last member and never signs in. */
    private static String helper(BeanFactory beans, BlocWorld world, Actor head) {
        UserId user =
                beans.getBean(Accounts.class)
                        .create(
                                new Accounts.NewAccount(
                                        "world.helper." + world.template(),
                                        "Người Giúp Việc",
                                        "",
                                        ""),
                                null);
        HelperTeam team = beans.getBean(HelperTeam.class);
        team.join(
                world.year(),
                new HelperTeam.Member(
                        user,
                        world.agencies().getLast(),
                        TeamPost.MEMBER,
                        firstDay(beans),
                        null,
                        BASIS),
                head);
        return team.members(world.year()).stream()
                .filter(one -> one.user().equals(user))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    /** An open recalculation with one change of the second member's cell. */
    private static void recalculation(
            BeanFactory beans, BlocWorld world, Actor head, Map<String, String> ids) {
        UUID id = UUID.randomUUID();
        UUID change = UUID.randomUUID();
        beans.getBean(JdbcClient.class)
                .sql(
                        """
                        with opened as (
                            insert into recalculation (id, bloc_year_id, number, reason, opened_by, opened_name, opened_at)
                            values (:id, :year, 1, 'Số liệu sửa muộn', :by, 'Người Thử', now()) returning id)
                        insert into recalculation_change (id, recalculation_id, kind, roster_line_id, criterion, assigned,
                            added_by, added_name, added_at)
                        select :change, id, 'ASSIGNMENT', :line, :criterion, false, :by, 'Người Thử', now() from opened\
                        """)
                .param("id", id)
                .param("change", change)
                .param("year", world.year().value())
                .param("line", world.lines().get(1).value())
                .param("criterion", world.criterion().value())
                .param("by", head.user().value())
                .update();
        ids.put("recalculation", id.toString());
        ids.put("change", change.toString());
    }

    /** The second member was chosen to head the next year and has not answered. */
    private static String choice(BeanFactory beans, BlocWorld world, Actor head) {
        LocalDate day = firstDay(beans);
        return beans.getBean(LeadershipChoices.class)
                .record(
                        world.year(),
                        new ChoiceEntry(
                                LeadershipMode.ELECTED,
                                day,
                                "09/BB-KTĐ",
                                day,
                                null,
                                List.of(
                                        new ChoiceEntry.Nominee(
                                                world.agencies().get(1),
                                                LeadershipRole.HEAD,
                                                null)),
                                false),
                        head)
                .toString();
    }

    /** Somebody who stands in for the second member's leader and never signs in. */
    private static String substitution(BeanFactory beans, BlocWorld world, Actor head) {
        UserId user =
                beans.getBean(Accounts.class)
                        .create(
                                new Accounts.NewAccount(
                                        "world.substitute." + world.template(),
                                        "Người Thay",
                                        "Phó Giám đốc",
                                        ""),
                                null);
        LocalDate today = beans.getBean(TimeSource.class).today();
        return beans.getBean(Substitutions.class)
                .name(
                        beans.getBean(BlocYears.class).summary(world.year()),
                        new SubstitutionEntry(
                                world.agencies().get(1),
                                user,
                                null,
                                StandInCapacity.FOR_HEAD,
                                today,
                                today.plusDays(9),
                                "12/GUQ",
                                today),
                        head)
                .toString();
    }

    /** An objection of the second member on which the secretary has proposed something. */
    private static String objection(BeanFactory beans, BlocWorld world, Actor head) {
        UUID id = UUID.randomUUID();
        beans.getBean(JdbcClient.class)
                .sql(
                        """
                        insert into objection (id, bloc_year_id, roster_line_id, criterion, number, agency, criterion_code,
                            criterion_title, state, verified_points, wanted_inputs, wanted_points, wanted_override, ground,
                            drafted_by, drafted_name, drafted_at, filed_by, filed_name, filed_at, due_on,
                            proposed_outcome, proposed_reason, proposed_by, proposed_name, proposed_at)
                        values (:id, :year, :line, :criterion, 1, 'Sở Thử số 2', 'I.1', 'Tiêu chí', 'UNDER_REVIEW', 8,
                            '{}', 9, true, 'Số liệu khác', :by, 'Người Thử', now(), :by, 'Người Thử', now(), current_date + 5,
                            'REFUSED', 'Chưa đủ căn cứ', :by, 'Người Thử', now())\
                        """)
                .param("id", id)
                .param("year", world.year().value())
                .param("line", world.lines().get(1).value())
                .param("criterion", world.criterion().value())
                .param("by", head.user().value())
                .update();
        return id.toString();
    }

    /** Members may register and report today. */
    private static void openRegistration(BeanFactory beans, BlocYearId year) {
        LocalDate today = beans.getBean(TimeSource.class).today();
        for (Step step : List.of(Step.REGISTRATION, Step.MID_YEAR_REVIEW)) {
            StepWindow window = new StepWindow(step, firstDay(beans), today.plusDays(5), 0, null);
            beans.getBean(Windows.class).set(year, window, null);
        }
    }

    private static LocalDate firstDay(BeanFactory beans) {
        return beans.getBean(TimeSource.class).today().withDayOfYear(1);
    }

    /** A day off of an authority, or of the whole country. */
    static String holiday(BeanFactory beans, @Nullable AuthorityId authority, Actor actor) {
        LocalDate day = LocalDate.of(2031, 7, 1);
        Holidays holidays = beans.getBean(Holidays.class);
        holidays.add(authority, new HolidayEntry(day, day, "Ngày thử", false, BASIS), actor);
        return holidays.of(authority, day.getYear()).stream()
                .filter(one -> Objects.equals(one.authority(), authority))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    /** The nomination of the second member, which was the best of its year. */
    private static String nomination(BeanFactory beans, BlocWorld world, OtherYear past) {
        int[] totals = world.agencies().stream().mapToInt(agency -> 70).toArray();
        for (int i = 0; i < totals.length; i++) {
            totals[i] = i == 1 ? 95 : 90 - i;
        }
        AdoptedYears years = beans.getBean(AdoptedYears.class);
        years.adopted(
                new AdoptedYears.Year(world.authority(), past.id(), world.agencies(), past.lines()),
                totals);
        beans.getBean(AwardProposals.class)
                .submit(
                        past.id(),
                        new AwardSubmission.Entry(
                                "01/BB-KTĐ", AdoptedYears.CONFERENCE, "05/TTr-KTĐ", "Theo quy chế"),
                        AdoptedYears.SECRETARY);
        OrganizationId best = world.agencies().get(1);
        return beans.getBean(Nominations.class).of(past.id()).stream()
                .filter(one -> one.organization().equals(best))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }
}
