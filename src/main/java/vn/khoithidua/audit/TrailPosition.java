package vn.khoithidua.audit;

import java.time.LocalDate;

/**
 * How far the trail has grown. Every change is recorded in the transaction that makes it, so two
 * equal positions see the same facts: what was computed at one holds at the other.
 *
 * @param entries recorded so far in the chains that were asked for
 * @param day the day in Viet Nam, since much of what is shown depends on it
 */
public record TrailPosition(long entries, LocalDate day) {}
