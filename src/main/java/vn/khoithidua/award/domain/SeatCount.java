package vn.khoithidua.award.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import vn.khoithidua.kernel.RosterLineId;

/**
 * Hands out the seats kind by kind, highest first, and place by place within a kind. Members of one
 * place are served together or the matter stays open among them; who is not considered takes no
 * seat.
 */
final class SeatCount {

    private final Map<RosterLineId, Map<KindRule, Verdict>> verdicts = new HashMap<>();
    private final SequencedMap<Integer, List<Candidate>> byPlace = new TreeMap<>();

    SeatCount(List<Candidate> candidates) {
        for (Candidate one : candidates) {
            verdicts.put(one.line(), new HashMap<>());
            if (one.contends()) {
                byPlace.computeIfAbsent(one.placeOrThrow(), place -> new ArrayList<>()).add(one);
            }
        }
    }

    void allot(KindRule rule, int members) {
        int room = rule.quota().seatsFor(members).orElse(Integer.MAX_VALUE);
        if (room == Integer.MAX_VALUE && !rule.qualification().limits()) {
            byPlace.values().forEach(group -> note(group, rule, AwardReason.NOTHING_SET, 0));
            return;
        }
        int before = 0;
        for (List<Candidate> group : byPlace.values()) {
            room -= serve(asking(group, rule, before + 1), rule, room);
            before += group.size();
        }
    }

    Verdict verdict(Candidate one, KindRule rule) {
        if (!one.eligibility().considered()) {
            return new Verdict(one.line(), rule.kind().code(), one.eligibility().reason(), 0);
        }
        Verdict found = verdictsOf(one).get(rule);
        return found == null
                ? new Verdict(one.line(), rule.kind().code(), AwardReason.UNPLACED, 0)
                : found;
    }

    /**
     * Those of the place that qualify and hold nothing that excludes the kind; the others get their
     * reason.
     */
    private List<Candidate> asking(List<Candidate> group, KindRule rule, int placeAmongConsidered) {
        List<Candidate> asking = new ArrayList<>();
        for (Candidate one : group) {
            if (holdsOther(one, rule)) {
                note(List.of(one), rule, AwardReason.HOLDS_OTHER, 0);
                continue;
            }
            AwardReason refusal =
                    rule.qualification().refusal(one, placeAmongConsidered).orElse(null);
            if (refusal == null) {
                asking.add(one);
            } else {
                note(List.of(one), rule, refusal, 0);
            }
        }
        return asking;
    }

    /** Seats taken by members of one place, of {@code room} seats left. */
    private int serve(List<Candidate> asking, KindRule rule, int room) {
        int openAbove = Math.min(asking.size(), openSeats(asking, rule));
        int wanted = asking.size() - openAbove;
        if (wanted == 0) {
            note(asking, rule, AwardReason.HOLDS_OTHER, 0);
            return 0;
        }
        if (room <= 0) {
            note(asking, rule, AwardReason.OUTSIDE_QUOTA, 0);
            return 0;
        }
        int seats = Math.min(wanted, room);
        AwardReason reason =
                seats < wanted
                        ? AwardReason.TIED_ACROSS_LINE
                        : openAbove > 0 ? AwardReason.IF_NOT_HIGHER : AwardReason.GRANTED;
        note(asking, rule, reason, reason.open() ? seats : 0);
        return seats;
    }

    /** Seats of higher kinds that exclude this one and are still open among these members. */
    private int openSeats(List<Candidate> asking, KindRule rule) {
        Map<KindRule, Integer> seats = new HashMap<>();
        for (Candidate one : asking) {
            verdictsOf(one)
                    .forEach(
                            (higher, verdict) -> {
                                if (higher.excludes(rule) && verdict.reason().open()) {
                                    seats.put(higher, verdict.seats());
                                }
                            });
        }
        return seats.values().stream().mapToInt(Integer::intValue).sum();
    }

    private boolean holdsOther(Candidate one, KindRule rule) {
        return verdictsOf(one).entrySet().stream()
                .anyMatch(
                        entry ->
                                entry.getValue().reason().grants()
                                        && entry.getKey().excludes(rule));
    }

    private void note(List<Candidate> group, KindRule rule, AwardReason reason, int seats) {
        for (Candidate one : group) {
            verdictsOf(one).put(rule, new Verdict(one.line(), rule.kind().code(), reason, seats));
        }
    }

    private Map<KindRule, Verdict> verdictsOf(Candidate one) {
        return verdicts.computeIfAbsent(one.line(), line -> new HashMap<>());
    }
}
