package vn.khoithidua.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.ranking.domain.CanonicalInputs;
import vn.khoithidua.year.Gates;
import vn.khoithidua.year.GuardedAct;

/** The ranking of a bloc-year: provisional, adopted, published. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Rankings {

    private static final int LONGEST_NUMBER = 100;

    private final KeptRankings kept;
    private final ProvisionalRanking provisional;
    private final AdoptedHeads heads;
    private final AdoptedReader reader;
    private final AdoptedStore store;
    private final RankingLock locks;
    private final RankingFreezing freezing;
    private final ObjectProvider<AwardColumn> awards;
    private final Gates gates;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * The conference's adoption.
     *
     * @param conferenceOn day of the conference
     * @param minutesNo number of its minutes
     * @param seen digest of the ranking that was seen, so that nobody adopts what changed meanwhile
     */
    public record Adoption(LocalDate conferenceOn, String minutesNo, String seen) {

        public Adoption {
            minutesNo = VietnameseText.cleanLine(minutesNo);
        }
    }

    /** The adopted ranking, or the provisional one of the present scores. */
    public Ranking current(BlocYearId blocYear) {
        return kept.current(blocYear);
    }

    /** The latest version of the adopted ranking; empty before. */
    public Optional<Ranking> adopted(BlocYearId blocYear) {
        return kept.adopted(blocYear);
    }

    /** Digest of the ranking's inputs, to be sent along when it is adopted. */
    public static String digest(Ranking ranking) {
        return CanonicalInputs.digest(ranking.order());
    }

    /** Whether the frozen inputs still yield the digest they were frozen with. */
    public boolean intact(BlocYearId blocYear) {
        return heads.of(blocYear)
                .map(
                        head ->
                                CanonicalInputs.digest(reader.read(head).order())
                                        .equals(head.adopted().digest()))
                .orElse(true);
    }

    /**
     * Freezes the present ranking with its inputs. There is no way back: what changes later is a
     * recalculation.
     *
     * <p>Refuses before the points are final (423), when adopted already or when the scores changed
     * since they were seen (409), and an adoption without minutes or on a day to come (422).
     */
    @Transactional
    public RankingId adopt(BlocYearId blocYear, Adoption adoption, Actor actor) {
        locks.take(blocYear);
        if (heads.of(blocYear).isPresent()) {
            throw Refusal.conflict("ranking.refusal.adoptedAlready").asException();
        }
        check(adoption);
        gates.require(blocYear, GuardedAct.REVIEW);
        return freezing.freeze(seen(blocYear, adoption), adoption, 1, actor);
    }

    /**
     * Freezes the ranking of recalculated points as the next version, by the same conference; the
     * versions before stay. It is not published. Without an adopted ranking there is nothing to do.
     */
    @Transactional
    public Optional<AdoptedRanking> readopt(BlocYearId blocYear, Actor actor) {
        locks.take(blocYear);
        return heads.of(blocYear)
                .map(AdoptedHeads.Head::adopted)
                .map(old -> freezing.next(provisional.of(blocYear, old.conferenceOn()), old, actor))
                .flatMap(id -> heads.of(blocYear).map(AdoptedHeads.Head::adopted));
    }

    /** One version of the adopted ranking, from 1; empty where there is none. */
    public Optional<Ranking> version(BlocYearId blocYear, int version) {
        return heads.of(blocYear, version).map(reader::read);
    }

    /**
     * Shows an adopted ranking to the members. May be repeated, which widens or narrows what they
     * see.
     *
     * <p>Refuses before adoption (423), and a publication of awarded places where nobody is
     * proposed yet (422).
     */
    @Transactional
    public void publish(
            BlocYearId blocYear, Publication.Depth depth, boolean pointsShown, Actor actor) {
        locks.take(blocYear);
        AdoptedHeads.Head head =
                heads.of(blocYear)
                        .orElseThrow(
                                () -> Refusal.locked("ranking.refusal.notAdopted").asException());
        Ranking ranking = reader.read(head);
        List<UUID> shown =
                depth == Publication.Depth.ALL
                        ? ranking.members().keySet().stream().map(line -> line.value()).toList()
                        : awarded(ranking);
        if (shown.isEmpty()) {
            throw Refusal.invalid("ranking.refusal.nobodyAwarded").asException();
        }
        store.publish(
                head.adopted().id(),
                new Publication(depth, pointsShown, time.now(), actor.name()),
                actor,
                shown);
        events.publishEvent(
                Recorded.of(
                        "ranking.published",
                        actor,
                        blocYear,
                        head.adopted().id().value(),
                        "depth",
                        depth.name(),
                        "points",
                        pointsShown));
    }

    /** The present ranking, if it is final and the very one that was seen. */
    private Ranking seen(BlocYearId blocYear, Adoption adoption) {
        Ranking ranking = provisional.of(blocYear, adoption.conferenceOn());
        if (ranking.stage() != Ranking.Stage.FINAL || ranking.order().placings().isEmpty()) {
            throw Refusal.locked("ranking.refusal.open", ranking.openCells()).asException();
        }
        if (!digest(ranking).equals(adoption.seen())) {
            throw Refusal.conflict("ranking.refusal.changed").asException();
        }
        return ranking;
    }

    private List<UUID> awarded(Ranking ranking) {
        AwardColumn.Awards beside =
                awards.stream()
                        .findFirst()
                        .map(column -> column.beside(ranking))
                        .orElse(AwardColumn.Awards.NONE);
        return beside.labels().entrySet().stream()
                .filter(entry -> entry.getValue().awarded())
                .map(entry -> entry.getKey().value())
                .toList();
    }

    private void check(Adoption adoption) {
        if (adoption.minutesNo().isEmpty() || adoption.minutesNo().length() > LONGEST_NUMBER) {
            throw Refusal.invalid("ranking.refusal.minutes").asException();
        }
        if (adoption.conferenceOn().isAfter(time.today())) {
            throw Refusal.invalid("ranking.refusal.future").asException();
        }
    }
}
