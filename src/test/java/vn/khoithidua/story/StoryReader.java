package vn.khoithidua.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.GrantsReader;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.MemberTargets;
import vn.khoithidua.criteria.domain.CriteriaTree;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.criteria.domain.TargetValue;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TableId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.pact.PactKind;
import vn.khoithidua.pact.Pacts;
import vn.khoithidua.pact.SigningBoard;
import vn.khoithidua.paper.Paper;
import vn.khoithidua.paper.PaperKind;
import vn.khoithidua.paper.Papers;
import vn.khoithidua.sampledata.SampleWorld;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.HelperTeam;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.SeatFinder;
import vn.khoithidua.year.domain.LeadershipRole;

/** Asks the application what a story says, in the story's words. */
final class StoryReader {

    private final SampleWorld world;
    private final BlocYears years;
    private final Roster roster;
    private final LeadershipLedger ledger;
    private final Organizations organizations;
    private final CriteriaTables tables;
    private final MemberTargets targets;
    private final Papers papers;
    private final HelperTeam team;
    private final Pacts pacts;
    private final SeatFinder seats;
    private final GrantsReader grantsReader;

    StoryReader(BeanFactory application) {
        world = application.getBean(SampleWorld.class);
        years = application.getBean(BlocYears.class);
        roster = application.getBean(Roster.class);
        ledger = application.getBean(LeadershipLedger.class);
        organizations = application.getBean(Organizations.class);
        tables = application.getBean(CriteriaTables.class);
        targets = application.getBean(MemberTargets.class);
        papers = application.getBean(Papers.class);
        team = application.getBean(HelperTeam.class);
        pacts = application.getBean(Pacts.class);
        seats = application.getBean(SeatFinder.class);
        grantsReader = application.getBean(GrantsReader.class);
    }

    /** Loads these stories, each once for all tests. */
    StoryReader open(String... stories) {
        for (String story : stories) {
            world.load(story);
        }
        return this;
    }

    Actor person(String username) {
        return world.person(username);
    }

    /** The seat that a person of the story has in a bloc-year today. */
    Seat seat(String year, String username) {
        Grants grants = grantsReader.of(world.person(username).user()).orElseThrow();
        return seats.find(year(year), grants, Set.of());
    }

    BlocYearId year(String name) {
        return new BlocYearId(world.id(name));
    }

    OrganizationId agency(String name) {
        return new OrganizationId(world.id(name));
    }

    /** Somebody who reads everything of a year and acts in nothing. */
    Seat reader(String year) {
        return new Seat(
                summary(year), Set.of(), Set.of(), Set.of(), new Actor(UserId.next(), "Người đọc"));
    }

    BlocYearSummary summary(String year) {
        return years.summary(year(year));
    }

    List<String> members(String year, String day) {
        return roster.membersOn(year(year), LocalDate.parse(day)).stream()
                .map(RosterMember::name)
                .toList();
    }

    /** Everybody who stood on the roster, by the names of their days. */
    List<RosterMember> roster(String year) {
        return roster.all(year(year), summary(year).endsOn());
    }

    String nameOf(String agency, String day) {
        return organizations.nameOn(agency(agency), LocalDate.parse(day)).name();
    }

    Optional<String> holder(String year, LeadershipRole role, String day) {
        LocalDate on = LocalDate.parse(day);
        return ledger.holders(year(year)).stream()
                .filter(holder -> holder.role() == role && holder.holdsOn(on))
                .map(Holder::organization)
                .map(agency -> organizations.nameOn(agency, on).name())
                .findFirst();
    }

    /** The agencies the helper team works for. */
    List<String> helpers(String year) {
        return team.members(year(year)).stream()
                .map(
                        member ->
                                organizations
                                        .nameOn(
                                                Objects.requireNonNull(member.organization()),
                                                member.joinedOn())
                                        .name())
                .toList();
    }

    CriteriaTree frozenTable(String year) {
        return tables.frozen(year(year)).orElseThrow().tree();
    }

    TargetValue target(String year, String agency, String criterion) {
        TableId table = tables.frozen(year(year)).orElseThrow().id();
        RosterLineId line = new RosterLineId(world.id(year + "/" + agency));
        return Objects.requireNonNull(
                targets.of(table).of(line, CriterionKey.of(criterion)).target());
    }

    /** Number and day of the year's papers of a kind. */
    List<String> papers(String year, PaperKind kind) {
        return papers.of(year(year)).stream()
                .map(Paper::details)
                .filter(paper -> paper.kind() == kind)
                .map(paper -> (paper.number() + " " + paper.issuedOn()).strip())
                .toList();
    }

    /** Who is to sign the pact and who has. */
    SigningBoard pact(String year) {
        return pacts.board(pacts.current(year(year)).orElseThrow().id());
    }

    /** The same for the year's first addendum. */
    SigningBoard addendum(String year) {
        return pacts.all(year(year)).stream()
                .filter(pact -> pact.kind() == PactKind.ADDENDUM)
                .map(pact -> pacts.board(pact.id()))
                .findFirst()
                .orElseThrow();
    }

    String theme(String year) {
        return pacts.current(year(year)).orElseThrow().texts().theme();
    }

    boolean everyPaperHasItsFile(String year) {
        return papers.of(year(year)).stream().allMatch(paper -> paper.details().file() != null);
    }
}
