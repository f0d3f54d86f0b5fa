package vn.khoithidua.leadership.domain;

import java.time.LocalDate;
import vn.khoithidua.kernel.OrganizationId;

/**
 * An office held in one emulation year.
 *
 * @param yearStart first day of that year; two offices of one line of agencies in the same year
 *     count as one turn
 */
public record Turn(OrganizationId heldBy, LocalDate yearStart) {}
