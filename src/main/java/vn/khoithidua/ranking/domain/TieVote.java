package vn.khoithidua.ranking.domain;

import java.util.Collection;
import java.util.Map;
import vn.khoithidua.kernel.RosterLineId;

/**
 * The result of a vote of the bloc on a tie: how many votes each of the tied members got.
 *
 * @param votes votes by member; it speaks only about a tie among members it names
 */
public record TieVote(Map<RosterLineId, Integer> votes) {

    public TieVote {
        votes = Map.copyOf(votes);
    }

    boolean covers(Collection<Contender> tied) {
        return tied.stream().allMatch(one -> votes.containsKey(one.line()));
    }

    int votesFor(Contender one) {
        return votes.getOrDefault(one.line(), 0);
    }
}
