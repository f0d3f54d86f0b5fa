package vn.khoithidua.ranking.web;

import java.util.Set;
import vn.khoithidua.access.Role;
import vn.khoithidua.ranking.Ranking;
import vn.khoithidua.year.Seat;

/**
 * Who sees the ranking before it is published, and who may do what. One place, so that no page
 * leaks it.
 */
final class Readers {

    private static final Set<Role> BEFORE_PUBLICATION =
            Set.of(
                    Role.COUNCIL_SECRETARY,
                    Role.COUNCIL_MEMBER,
                    Role.AUDITOR,
                    Role.BLOC_HEAD,
                    Role.BLOC_SECRETARY);
    private static final Set<Role> BLOC = Set.of(Role.BLOC_HEAD, Role.BLOC_SECRETARY);
    private static final Set<Role> PUBLISHERS =
            Set.of(Role.BLOC_HEAD, Role.BLOC_SECRETARY, Role.COUNCIL_SECRETARY);

    private Readers() {}

    static boolean seesAll(Seat seat) {
        return seat.isAny(BEFORE_PUBLICATION);
    }

    static boolean mayRead(Seat seat, Ranking ranking) {
        return seesAll(seat) || ranking.publication() != null;
    }

    static RankingPage.Rights rights(Seat seat, Ranking ranking) {
        boolean open = ranking.provisional();
        return new RankingPage.Rights(
                open && seat.isAny(BLOC),
                !open && seat.isAny(PUBLISHERS),
                open && seat.isAny(BLOC),
                ranking.stage() == Ranking.Stage.FINAL && seesAll(seat));
    }
}
