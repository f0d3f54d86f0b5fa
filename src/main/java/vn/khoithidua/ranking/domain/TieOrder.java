package vn.khoithidua.ranking.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Applies a bloc's tie order to members with one value. */
record TieOrder(List<TieBreak> rules, List<TieVote> votes) {

    /** Members that end up on one place with the value they share, and what brought them there. */
    record Parted(BigDecimal value, List<Contender> members, DecidedBy decidedBy) {}

    List<Parted> part(BigDecimal value, List<Contender> tied) {
        return part(value, tied, rules, DecidedBy.VALUE);
    }

    private List<Parted> part(
            BigDecimal value, List<Contender> tied, List<TieBreak> left, DecidedBy soFar) {
        if (tied.size() == 1) {
            return List.of(new Parted(value, tied, soFar));
        }
        if (left.isEmpty()) {
            return List.of(new Parted(value, tied, DecidedBy.UNPARTED));
        }
        TieBreak rule = left.getFirst();
        if (rule == TieBreak.JOINT_PLACE) {
            return List.of(new Parted(value, tied, DecidedBy.JOINT_PLACE));
        }
        List<List<Contender>> groups = rule.part(tied, votes);
        DecidedBy decided = groups.size() > 1 ? DecidedBy.rule(rule) : soFar;
        List<Parted> result = new ArrayList<>();
        for (List<Contender> group : groups) {
            result.addAll(part(value, group, left.subList(1, left.size()), decided));
        }
        return result;
    }
}
