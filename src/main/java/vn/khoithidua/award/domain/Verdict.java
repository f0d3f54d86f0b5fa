package vn.khoithidua.award.domain;

import vn.khoithidua.kernel.RosterLineId;

/**
 * What follows for one member and one kind.
 *
 * @param line the member
 * @param kind code of the kind
 * @param reason granted, open, or why not
 * @param seats seats that the tied members of its place share, where the matter is open; otherwise
 *     0
 */
public record Verdict(RosterLineId line, String kind, AwardReason reason, int seats) {}
