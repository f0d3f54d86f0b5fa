package vn.khoithidua.organization.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;

/**
 * One link between an agency and the one that follows it.
 *
 * @param successor null for a dissolution
 * @param effectiveOn first day of the new state
 * @param decisionNo number of the decision, as printed
 * @param predecessorEnds whether the predecessor ceases that day
 */
public record Succession(
        OrganizationId predecessor,
        @Nullable OrganizationId successor,
        SuccessionKind kind,
        LocalDate effectiveOn,
        String decisionNo,
        boolean predecessorEnds) {}
