package vn.khoithidua.award.domain;

import java.util.List;
import java.util.OptionalInt;

/**
 * How many awards of one kind a bloc may propose, by the number of its members. Exceeding it warns
 * and demands a reason, it never blocks.
 *
 * @param bands member counts and seats; bands do not overlap; a count in no band has no quota set
 */
public record Quota(List<Band> bands) {

    /** No quota set: the law names none, so a province that has none leaves it open. */
    public static final Quota UNSET = new Quota(List.of());

    /**
     * One line of the table.
     *
     * @param from fewest members, at least 1
     * @param to most members, included
     * @param seats awards, zero or more
     */
    public record Band(int from, int to, int seats) {

        public Band {
            if (from < 1 || to < from || seats < 0) {
                throw new IllegalArgumentException(
                        "No quota band: " + from + " to " + to + ", " + seats + " seats");
            }
        }

        boolean contains(int members) {
            return from <= members && members <= to;
        }

        boolean overlaps(Band other) {
            return from <= other.to && other.from <= to;
        }
    }

    public Quota {
        bands = List.copyOf(bands);
        for (int i = 0; i < bands.size(); i++) {
            for (Band later : bands.subList(i + 1, bands.size())) {
                if (bands.get(i).overlaps(later)) {
                    throw new IllegalArgumentException(
                            "Quota bands overlap: " + bands.get(i) + ", " + later);
                }
            }
        }
    }

    /** The same number for every bloc. */
    public static Quota fixed(int seats) {
        return new Quota(List.of(new Band(1, Integer.MAX_VALUE, seats)));
    }

    /** Seats for a bloc of so many members; empty if the table does not say. */
    public OptionalInt seatsFor(int members) {
        return bands.stream()
                .filter(band -> band.contains(members))
                .mapToInt(Band::seats)
                .findFirst();
    }
}
