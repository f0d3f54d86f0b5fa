package vn.khoithidua.leadership;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;

/**
 * A year handed over, and received or not yet.
 *
 * @param papers how many papers the year's list had when it was handed over
 * @param openMatters how many matters were open then
 */
public record Handover(
        OrganizationId from,
        OrganizationId to,
        int papers,
        int openMatters,
        Side handed,
        @Nullable Side received) {

    /**
     * What one side said.
     *
     * @param on the day it happened, which the side names
     * @param as capacity of the person: empty for the leader, otherwise a {@link StandInCapacity}
     */
    public record Side(LocalDate on, String note, String by, String as, Instant at) {}
}
