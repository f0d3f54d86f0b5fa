package vn.khoithidua.ranking;

import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.TimeSource;

/** Writes a version of the adopted ranking with the digest of its inputs, and tells the trail. */
@Component
@RequiredArgsConstructor
class RankingFreezing {

    private final AdoptedStore store;
    private final TieVotes votes;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /** The version after an old one, by the same conference. */
    RankingId next(Ranking ranking, AdoptedRanking old, Actor actor) {
        String digest = Rankings.digest(ranking);
        Rankings.Adoption same = new Rankings.Adoption(old.conferenceOn(), old.minutesNo(), digest);
        return freeze(ranking, same, old.version() + 1, actor);
    }

    RankingId freeze(Ranking ranking, Rankings.Adoption adoption, int version, Actor actor) {
        String digest = Rankings.digest(ranking);
        RankingId id = RankingId.next();
        AdoptedRanking fact =
                new AdoptedRanking(
                        id,
                        ranking.blocYear(),
                        version,
                        adoption.conferenceOn(),
                        adoption.minutesNo(),
                        digest,
                        actor.name(),
                        time.now(),
                        null);
        store.insert(fact, ranking, votes.of(ranking.blocYear()), actor);
        events.publishEvent(
                Recorded.of(
                        "ranking.adopted",
                        actor,
                        ranking.blocYear(),
                        id.value(),
                        "version",
                        version,
                        "minutes",
                        adoption.minutesNo(),
                        "digest",
                        digest));
        return id;
    }
}
