package vn.khoithidua.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.UserId;

/**
 * A verified cell as the lamp looks at it.
 *
 * @param criterion its key
 * @param max the most that the criterion gives without bonus, or null
 * @param self what the member gave itself, or null
 * @param by who verified it
 */
public record VerifiedCell(
        String criterion,
        RosterLineId line,
        @Nullable BigDecimal max,
        @Nullable BigDecimal self,
        BigDecimal verified,
        UserId by) {}
