package vn.khoithidua.scoring.domain;

/**
 * How much room the evidence of one member in one year takes, in bytes. The same content counts
 * once, however many criteria it proves; links take none.
 *
 * @param used what lies there, 0 or more
 * @param most what may lie there: the rule {@code evidence.quotaMegabytes}, in bytes
 */
public record EvidenceQuota(long used, long most) {

    private static final long MEGABYTE = 1024L * 1024;

    /** A quota of whole megabytes. */
    public static EvidenceQuota of(long used, int megabytes) {
        return new EvidenceQuota(used, megabytes * MEGABYTE);
    }

    public boolean hasRoomFor(long bytes) {
        return used + bytes <= most;
    }

    /** Whole megabytes in use, rounded up: what is shown is never less than what is there. */
    public long usedMegabytes() {
        return Math.ceilDiv(used, MEGABYTE);
    }

    public long mostMegabytes() {
        return most / MEGABYTE;
    }

    /** Whether less than a tenth is left. */
    public boolean isNearlyFull() {
        return used > most - most / 10;
    }
}
