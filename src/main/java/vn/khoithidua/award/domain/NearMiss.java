package vn.khoithidua.award.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;

/**
 * The best member that just missed a kind.
 *
 * @param line the member
 * @param kind code of the kind
 * @param reason why it missed it
 * @param shortBy how much its value lies below the last one that got the kind, or below the
 *     minimum; null if neither says
 */
public record NearMiss(
        RosterLineId line, String kind, AwardReason reason, @Nullable BigDecimal shortBy) {}
