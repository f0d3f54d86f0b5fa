package vn.khoithidua.ranking;

import java.time.LocalDate;
import java.util.UUID;
import vn.khoithidua.ranking.domain.TieVote;

/**
 * A vote on a tie as it was recorded.
 *
 * @param heldOn day of the vote
 * @param minutesNo number of the minutes that tell of it
 * @param enteredBy who entered it, by name
 * @param value votes by member
 */
public record HeldTieVote(
        UUID id, LocalDate heldOn, String minutesNo, String enteredBy, TieVote value) {}
