package vn.khoithidua.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.BeanFactory;
import vn.khoithidua.award.AwardProposals;
import vn.khoithidua.award.AwardRegister;
import vn.khoithidua.award.Nomination;
import vn.khoithidua.award.Nominations;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.ranking.Ranking;
import vn.khoithidua.ranking.Rankings;
import vn.khoithidua.sampledata.SampleWorld;

/** Says who was ranked where and what became of it. */
final class AwardWitness {

    private final SampleWorld world;
    private final Rankings rankings;
    private final AwardProposals proposals;
    private final Nominations nominations;
    private final AwardRegister register;

    AwardWitness(BeanFactory application) {
        world = application.getBean(SampleWorld.class);
        rankings = application.getBean(Rankings.class);
        proposals = application.getBean(AwardProposals.class);
        nominations = application.getBean(Nominations.class);
        register = application.getBean(AwardRegister.class);
    }

    Ranking ranking(String year) {
        return rankings.adopted(year(year)).orElseThrow();
    }

    boolean isIntact(String year) {
        return rankings.intact(year(year));
    }

    List<Integer> places(String year) {
        return ranking(year).order().placings().stream().map(one -> one.place()).toList();
    }

    /** Place and kind of award by the name of the proposed agency. */
    Map<String, String> proposed(String year) {
        Map<String, String> found = new TreeMap<>();
        for (Nomination one : nominations.of(year(year))) {
            found.put(one.organizationName(), one.place() + " " + one.kind());
        }
        return found;
    }

    List<Nomination> nominations(String year) {
        return nominations.of(year(year));
    }

    /** Whether the machine gives a reason for every member and every kind. */
    boolean everyVerdictHasItsReason(String year) {
        var allocation = proposals.of(year(year)).allocation();
        return allocation.verdicts().size()
                        == allocation.candidates().size() * allocation.scheme().rules().size()
                && allocation.verdicts().stream().allMatch(one -> one.reason() != null);
    }

    List<Nomination> register(String agency) {
        return register.of(new OrganizationId(world.id(agency)));
    }

    private BlocYearId year(String name) {
        return new BlocYearId(world.id(name));
    }
}
