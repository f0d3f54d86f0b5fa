package vn.khoithidua.award.domain;

import java.util.OptionalInt;

/**
 * How far a quota is used.
 *
 * @param kind code of the kind
 * @param seats the quota; empty if none is set
 * @param used proposals counted against it
 */
public record QuotaUse(String kind, OptionalInt seats, int used) {

    /** Proposals beyond the quota; 0 where none is set. */
    public int overBy() {
        return seats.isPresent() ? Math.max(0, used - seats.getAsInt()) : 0;
    }
}
