package vn.khoithidua.year;

import java.time.LocalDate;
import vn.khoithidua.kernel.OrganizationId;

/**
 * An agency to put on the roster.
 *
 * @param joinedOn first day, within the year
 * @param reason decision or why
 */
public record JoinRoster(OrganizationId organization, LocalDate joinedOn, String reason) {}
