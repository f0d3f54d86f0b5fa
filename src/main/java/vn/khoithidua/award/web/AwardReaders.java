package vn.khoithidua.award.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.access.Role;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.ranking.Publication;
import vn.khoithidua.ranking.Ranking;
import vn.khoithidua.year.Seat;

/** Who sees which part of a bloc-year's awards. Members see their own agency only. */
final class AwardReaders {

    private static final Set<Role> ALL =
            Set.of(
                    Role.COUNCIL_SECRETARY,
                    Role.COUNCIL_MEMBER,
                    Role.AUDITOR,
                    Role.BLOC_HEAD,
                    Role.BLOC_SECRETARY);
    private static final Set<Role> COUNCIL =
            Set.of(Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.AUDITOR);
    private static final Set<Role> BLOC = Set.of(Role.BLOC_HEAD, Role.BLOC_SECRETARY);

    private static final Set<Role> FILLERS =
            Set.of(Role.BLOC_SECRETARY, Role.AGENCY_LEADER, Role.AGENCY_OFFICER);

    private AwardReaders() {}

    static boolean seesAll(Seat seat) {
        return seat.isAny(ALL);
    }

    static boolean sees(Seat seat, @Nullable RosterLineId line) {
        return seesAll(seat) || (line != null && seat.owns(line));
    }

    /** Members see their own row as soon as the ranking shows them theirs. */
    static boolean sees(Seat seat, Ranking ranking, RosterLineId line) {
        Publication publication = ranking.publication();
        return seesAll(seat)
                || seat.owns(line)
                        && publication != null
                        && (publication.depth() == Publication.Depth.ALL
                                || ranking.shown().contains(line));
    }

    /** The register of an agency is open to its council and to itself, not to its bloc. */
    static boolean opensRegister(Seat seat, @Nullable RosterLineId line) {
        return seat.isAny(COUNCIL) || (line != null && seat.owns(line));
    }

    static boolean mayChoose(Seat seat) {
        return seat.isAny(BLOC);
    }

    static boolean maySubmit(Seat seat) {
        return seat.is(Role.BLOC_HEAD);
    }

    /** The bloc's secretary and the agency itself fill the dossier. */
    static boolean mayProvide(Seat seat) {
        return seat.isAny(FILLERS);
    }

    static boolean mayRecord(Seat seat) {
        return seat.is(Role.COUNCIL_SECRETARY);
    }
}
