package vn.khoithidua.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.organization.Organizations;
import vn.khoithidua.sampledata.SampleWorld;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Holder;
import vn.khoithidua.year.LeadershipLedger;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;
import vn.khoithidua.year.domain.LeadershipRole;

/** Asks the application what a story says, in the story's words. */
final class StoryReader {

    private final SampleWorld world;
    private final BlocYears years;
    private final Roster roster;
    private final LeadershipLedger ledger;
    private final Organizations organizations;

    StoryReader(BeanFactory application) {
        world = application.getBean(SampleWorld.class);
        years = application.getBean(BlocYears.class);
        roster = application.getBean(Roster.class);
        ledger = application.getBean(LeadershipLedger.class);
        organizations = application.getBean(Organizations.class);
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

    BlocYearId year(String name) {
        return new BlocYearId(world.id(name));
    }

    OrganizationId agency(String name) {
        return new OrganizationId(world.id(name));
    }

    BlocYearSummary summary(String year) {
        return years.summary(year(year));
    }

    List<String> members(String year, String day) {
        return roster.membersOn(year(year), LocalDate.parse(day)).stream()
                .map(RosterMember::name)
                .toList();
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
}
