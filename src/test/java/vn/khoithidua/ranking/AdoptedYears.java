package vn.khoithidua.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khoithidua.audit.TrailPositions;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.ruleset.RuleSets;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Gates;
import vn.khoithidua.year.LittleProvince;
import vn.khoithidua.year.Roster;

/** Makes bloc-years whose points a test sets, and adopts their rankings with the real services. */
@Component
@RequiredArgsConstructor
public class AdoptedYears {

    public static final LocalDate CONFERENCE = LocalDate.of(2024, 1, 5);
    public static final Actor SECRETARY = new Actor(UserId.next(), "Trần Thị Thu Hà");

    private final LittleProvince province;
    private final BlocYears years;
    private final Roster roster;
    private final TieVotes votes;
    private final RuleSets rules;
    private final AdoptedHeads heads;
    private final AdoptedReader reader;
    private final AdoptedStore store;
    private final RankingLock locks;
    private final ObjectProvider<AwardColumn> awards;
    private final TimeSource time;
    private final ApplicationEventPublisher events;
    private final TrailPositions positions;
    private final TransactionTemplate transaction;

    /** A bloc-year of 2023 with its members. */
    public record Year(
            AuthorityId authority,
            BlocYearId id,
            List<OrganizationId> agencies,
            List<RosterLineId> lines) {}

    public Year year(int members) {
        return year(province.authority(), members);
    }

    /** A bloc-year of 2023 in a new bloc of an authority. */
    public Year year(AuthorityId authority, int members) {
        BlocYearId id = province.year(province.bloc(authority, "Khối kinh tế"), 2023);
        List<OrganizationId> agencies = new ArrayList<>();
        List<RosterLineId> lines = new ArrayList<>();
        for (int i = 1; i <= members; i++) {
            OrganizationId agency = province.agency(authority, "Sở số " + i, "Sở " + i);
            agencies.add(agency);
            lines.add(province.join(id, agency));
        }
        return new Year(authority, id, agencies, lines);
    }

    /** A bloc-year adopted with these totals, member by member. */
    public Year adopted(int... totals) {
        return adopted(year(totals.length), totals);
    }

    /** Adopts a year with these totals, member by member. */
    public Year adopted(Year year, int... totals) {
        StoredPoints points = new StoredPoints();
        for (int i = 0; i < totals.length; i++) {
            points.member(year.lines().get(i), String.valueOf(totals[i]), "0");
        }
        adopt(year, points);
        return year;
    }

    void adopt(Year year, StoredPoints points) {
        transaction.executeWithoutResult(
                status -> {
                    Rankings rankings = on(points);
                    String seen = Rankings.digest(rankings.current(year.id()));
                    rankings.adopt(
                            year.id(),
                            new Rankings.Adoption(CONFERENCE, "01/BB-KTĐ", seen),
                            SECRETARY);
                });
    }

    /** The service on points of the test's own; call it within a transaction. */
    Rankings on(ResultSource points) {
        ProvisionalRanking provisional =
                new ProvisionalRanking(points, years, roster, votes, rules);
        return new Rankings(
                new KeptRankings(provisional, heads, reader, positions),
                provisional,
                heads,
                reader,
                store,
                locks,
                new RankingFreezing(store, votes, time, events),
                awards,
                new Gates(List.of()),
                time,
                events);
    }
}
