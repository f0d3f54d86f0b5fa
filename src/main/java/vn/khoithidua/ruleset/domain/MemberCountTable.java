package vn.khoithidua.ruleset.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A number that depends on how many members a bloc has, written {@code 4-7:1;8-14:2}.
 *
 * @param bands in the order written
 */
public record MemberCountTable(List<Band> bands) {

    public MemberCountTable {
        bands = List.copyOf(bands);
    }

    /** From {@code least} to {@code most} members, both included, gives {@code number}. */
    public record Band(int least, int most, int number) {}

    /** Reads {@code 4-7:1;8-14:2}. */
    public static MemberCountTable of(String text) {
        List<Band> bands = new ArrayList<>();
        for (String part : text.split(";")) {
            String[] sides = part.strip().split("[-:]");
            if (sides.length != 3) {
                throw new IllegalArgumentException(text);
            }
            bands.add(
                    new Band(
                            Integer.parseInt(sides[0]),
                            Integer.parseInt(sides[1]),
                            Integer.parseInt(sides[2])));
        }
        return new MemberCountTable(bands);
    }

    /** The number for a bloc of that many members, if a band says so. */
    public OptionalInt numberFor(int members) {
        return bands.stream()
                .filter(band -> members >= band.least() && members <= band.most())
                .mapToInt(Band::number)
                .findFirst();
    }
}
