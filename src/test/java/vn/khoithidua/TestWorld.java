package vn.khoithidua;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.access.Accounts;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Roles;
import vn.khoithidua.access.SignedIn;
import vn.khoithidua.bloc.BlocKind;
import vn.khoithidua.bloc.Blocs;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.TableContent;
import vn.khoithidua.criteria.TableDrafts;
import vn.khoithidua.criteria.TableFreezing;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.organization.Authorities;
import vn.khoithidua.organization.AuthorityKind;
import vn.khoithidua.organization.OrganizationDetails;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.paper.PaperDetails;
import vn.khoithidua.paper.PaperDirection;
import vn.khoithidua.paper.PaperId;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.paper.Papers;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.HelperTeam;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.JoinRoster;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.OpenYear;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;
import vn.khoithidua.year.domain.StepWindow;
import vn.khoithidua.year.domain.TeamPost;

/**
 * The little world of the tests: the province An Bình with a bloc of four agencies, the ministry
 * next door with a bloc of three, this year's bloc-year with a frozen table and a plan on file
 * each, {@linkplain WorldObjects more} in this and two other years, and one person for each role.
 * Made once, through the application's own services; tests read it and leave it as it is, or roll
 * back.
 */
@Lazy
public class TestWorld {

    /** Everybody's reason for everything. */
    private static final String BASIS = "Quyết định 01/QĐ-UBND";

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    /** The people of the world; all belong to An Bình but the last. */
    public enum Person {
        ADMIN,
        COUNCIL_SECRETARY,
        COUNCIL_MEMBER,
        /** Leads the agency that heads the bloc. */
        BLOC_HEAD,
        /** Works in the agency that heads the bloc. */
        BLOC_SECRETARY,
        /** Leads the second agency. */
        LEADER,
        /** Works in the second agency. */
        OFFICER,
        AUDITOR,
        /** Leads the agency that heads the ministry's bloc. */
        FOREIGN_LEADER;

        public String username() {
            return "world." + name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    /** One authority with its one bloc, this year, and the members in roster order. */
    public record BlocWorld(
            AuthorityId authority,
            BlocId bloc,
            BlocYearId year,
            List<OrganizationId> agencies,
            List<RosterLineId> lines,
            String template,
            TableContent table) {

        /** A criterion of the frozen table. */
        public CriterionKey criterion() {
            return table.criteria().keySet().iterator().next();
        }
    }

    private final Map<Person, UserId> users = new EnumMap<>(Person.class);
    private final Map<BlocYearId, PaperId> papers = new HashMap<>();
    private final Map<BlocYearId, WorldObjects> objects = new HashMap<>();
    private final String holiday;
    private final BeanFactory beans;
    private final BlocWorld home;
    private final BlocWorld foreign;

    TestWorld(BeanFactory beans) {
        this.beans = beans;
        TransactionTemplate transaction = get(TransactionTemplate.class);
        home =
                inOne(
                        transaction,
                        () ->
                                bloc(
                                        "W-AN-BINH",
                                        "tỉnh An Bình",
                                        "Khối Kinh tế",
                                        "Sở",
                                        4,
                                        "tien-giang-2022"));
        foreign =
                inOne(
                        transaction,
                        () ->
                                bloc(
                                        "W-BO-THU",
                                        "Bộ Thử nghiệm",
                                        "Khối Cục",
                                        "Cục",
                                        3,
                                        "bo-tu-phap-2022"));
        transaction.executeWithoutResult(status -> people());
        transaction.executeWithoutResult(status -> papers());
        transaction.executeWithoutResult(status -> objects());
        holiday = inOne(transaction, () -> WorldObjects.holiday(beans, null, actor(Person.ADMIN)));
    }

    private <T> T get(Class<T> type) {
        return beans.getBean(type);
    }

    /** An Bình's bloc. */
    public BlocWorld home() {
        return home;
    }

    /** The ministry's bloc, which nobody of An Bình may see. */
    public BlocWorld foreign() {
        return foreign;
    }

    /** The plan on file in a year. */
    public PaperId paper(BlocWorld world) {
        return Objects.requireNonNull(papers.get(world.year()));
    }

    /** The other objects of a bloc. */
    WorldObjects objects(BlocWorld world) {
        return Objects.requireNonNull(objects.get(world.year()));
    }

    /** A day off of the whole country. */
    String holiday() {
        return holiday;
    }

    public UserId user(Person person) {
        return Objects.requireNonNull(users.get(person));
    }

    /** The first role that the person was given. */
    UUID assignment(Person person) {
        return get(Roles.class).of(user(person)).getFirst().id();
    }

    public Actor actor(Person person) {
        return new Actor(user(person), nameOf(person));
    }

    /** Signs a request as this person. */
    public RequestPostProcessor as(Person person) {
        return SecurityMockMvcRequestPostProcessors.user(
                new SignedIn(user(person), person.username(), nameOf(person), true, null));
    }

    private BlocWorld bloc(
            String code, String name, String blocName, String kind, int members, String template) {
        AuthorityId authority =
                get(Authorities.class).byCode(code).orElseGet(() -> authority(code, name));
        BlocId bloc =
                get(Blocs.class)
                        .found(
                                authority,
                                BlocKind.BLOC,
                                new Blocs.Naming(blocName, LONG_AGO, BASIS),
                                null);
        int thisYear = get(TimeSource.class).today().getYear();
        BlocYearId year = get(BlocYears.class).open(bloc, OpenYear.calendar(thisYear), null);
        standAsInNovember(year);
        List<OrganizationId> agencies = new ArrayList<>();
        List<RosterLineId> lines = new ArrayList<>();
        for (int i = 1; i <= members; i++) {
            OrganizationDetails details =
                    new OrganizationDetails(
                            kind + " Thử số " + i, kind + " " + i, kind, null, LONG_AGO, BASIS);
            OrganizationId agency = get(Organizations.class).found(authority, details, null);
            agencies.add(agency);
            LocalDate first = LocalDate.of(thisYear, 1, 1);
            lines.add(get(Roster.class).join(year, new JoinRoster(agency, first, BASIS), null));
        }
        lead(year, agencies.getFirst(), LocalDate.of(thisYear, 1, 1));
        return new BlocWorld(
                authority,
                bloc,
                year,
                List.copyOf(agencies),
                List.copyOf(lines),
                template,
                table(year, template));
    }

    /** Self-scoring is open, verification is not yet, on whatever day the tests run. */
    private void standAsInNovember(BlocYearId year) {
        LocalDate today = get(TimeSource.class).today();
        long days = ChronoUnit.DAYS.between(LocalDate.of(today.getYear(), 11, 22), today);
        Windows windows = get(Windows.class);
        for (StepWindow one : windows.of(year)) {
            LocalDate lock = one.hardLockOn();
            windows.set(
                    year,
                    new StepWindow(
                            one.step(),
                            one.opensOn().plusDays(days),
                            one.softDeadline().plusDays(days),
                            one.graceDays(),
                            lock == null ? null : lock.plusDays(days)),
                    null);
        }
    }

    private TableContent table(BlocYearId year, String template) {
        TableId table =
                get(TableDrafts.class).create(year, new TableSource.Template(template), null);
        CriteriaTables tables = get(CriteriaTables.class);
        get(TableFreezing.class).freeze(table, tables.head(table).revision(), BASIS, null);
        return tables.frozen(year).orElseThrow();
    }

    private void papers() {
        for (BlocWorld world : List.of(home, foreign)) {
            PaperDetails plan =
                    new PaperDetails(
                            PaperKind.PLAN,
                            PaperDirection.OF_BLOC,
                            "12/KH-KTĐ",
                            LocalDate.of(get(TimeSource.class).today().getYear(), 1, 15),
                            "Khối thi đua",
                            "Kế hoạch công tác năm",
                            null);
            Actor head = actor(world == home ? Person.BLOC_HEAD : Person.FOREIGN_LEADER);
            papers.put(world.year(), get(Papers.class).file(world.year(), plan, head));
        }
    }

    private void objects() {
        int thisYear = get(TimeSource.class).today().getYear();
        for (BlocWorld world : List.of(home, foreign)) {
            boolean own = world == home;
            objects.put(
                    world.year(),
                    WorldObjects.in(
                            beans,
                            world,
                            otherYear(world, WorldObjects.PAST),
                            otherYear(world, thisYear + 1),
                            actor(own ? Person.BLOC_HEAD : Person.FOREIGN_LEADER),
                            actor(own ? Person.COUNCIL_SECRETARY : Person.FOREIGN_LEADER)));
        }
    }

    private WorldObjects.OtherYear otherYear(BlocWorld world, int number) {
        BlocYearId year = get(BlocYears.class).open(world.bloc(), OpenYear.calendar(number), null);
        LocalDate first = LocalDate.of(number, 1, 1);
        List<RosterLineId> lines =
                world.agencies().stream()
                        .map(
                                agency ->
                                        get(Roster.class)
                                                .join(
                                                        year,
                                                        new JoinRoster(agency, first, BASIS),
                                                        null))
                        .toList();
        LocalDate since = LocalDate.of(WorldObjects.PAST, 1, 1);
        lead(year, world.agencies().getFirst(), since);
        if (world == home) {
            help(year, user(Person.BLOC_SECRETARY));
        }
        return new WorldObjects.OtherYear(year, lines);
    }

    private void lead(BlocYearId year, OrganizationId agency, LocalDate since) {
        Holder head =
                new Holder(agency, LeadershipRole.HEAD, since, null, LeadershipMode.ELECTED, BASIS);
        get(LeadershipLedger.class).appoint(year, head, null);
    }

    private void help(BlocYearId year, UserId person) {
        OrganizationId agency = home.agencies().getFirst();
        get(HelperTeam.class)
                .join(
                        year,
                        new HelperTeam.Member(
                                person, agency, TeamPost.SECRETARY, LONG_AGO, null, BASIS),
                        null);
    }

    private AuthorityId authority(String code, String name) {
        AuthorityKind kind =
                name.startsWith("Bộ") ? AuthorityKind.MINISTRY : AuthorityKind.PROVINCE;
        Authorities.Naming naming =
                new Authorities.Naming(name, name.toUpperCase(Locale.ROOT), LONG_AGO, BASIS);
        return get(Authorities.class).found(kind, code, naming, null);
    }

    private void people() {
        AuthorityId authority = home.authority();
        give(Person.ADMIN, Grant.admin());
        give(Person.COUNCIL_SECRETARY, Grant.inAuthority(Role.COUNCIL_SECRETARY, authority));
        give(Person.COUNCIL_MEMBER, Grant.inAuthority(Role.COUNCIL_MEMBER, authority));
        give(Person.AUDITOR, Grant.inAuthority(Role.AUDITOR, authority));
        give(Person.BLOC_HEAD, leads(home.agencies().get(0)));
        give(Person.LEADER, leads(home.agencies().get(1)));
        give(Person.OFFICER, Grant.inOrganization(Role.AGENCY_OFFICER, home.agencies().get(1)));
        give(Person.FOREIGN_LEADER, leads(foreign.agencies().get(0)));
        help(home.year(), account(Person.BLOC_SECRETARY));
    }

    private static Grant leads(OrganizationId agency) {
        return Grant.inOrganization(Role.AGENCY_LEADER, agency);
    }

    private void give(Person person, Grant grant) {
        get(Roles.class).assign(account(person), grant, DateRange.since(LONG_AGO), BASIS, null);
    }

    private UserId account(Person person) {
        UserId id =
                get(Accounts.class)
                        .create(
                                new Accounts.NewAccount(person.username(), nameOf(person), "", ""),
                                null);
        users.put(person, id);
        return id;
    }

    private static String nameOf(Person person) {
        return "Người Thử " + (person.ordinal() + 1);
    }

    private static <T> T inOne(TransactionTemplate transaction, Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
