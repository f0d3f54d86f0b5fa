package vn.khoithidua.board;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;

/**
 * A placed member, comparable across blocs.
 *
 * @param percent points in percent of the maximum assigned to it, two decimals
 * @param kind code of the award it is nominated for, or null
 */
public record BoardPlacing(
        RosterLineId line,
        OrganizationId organization,
        String shortName,
        int place,
        boolean shared,
        BigDecimal percent,
        @Nullable String kind) {}
