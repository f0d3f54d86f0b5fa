package vn.khoithidua.pact;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.OrganizationId;
import vn.khoithidua.kernel.RosterLineId;

/**
 * Who is to sign a version and who has.
 *
 * @param places the frozen roll in roster order; empty for a draft
 */
public record SigningBoard(List<Place> places) {

    public SigningBoard {
        places = List.copyOf(places);
    }

    /**
     * One agency on the roll, with the names of the day of freezing.
     *
     * @param leader who led it that day; empty if unknown
     * @param signature null while it has not signed
     */
    public record Place(
            RosterLineId line,
            OrganizationId organization,
            String name,
            String shortName,
            String leader,
            String title,
            @Nullable PactSignature signature) {

        public boolean hasSigned() {
            return signature != null;
        }
    }

    public int total() {
        return places.size();
    }

    public int signed() {
        return (int) places.stream().filter(Place::hasSigned).count();
    }

    /** Whether everybody on the frozen roll has signed. */
    public boolean isComplete() {
        return !places.isEmpty() && signed() == total();
    }

    public Optional<Place> place(RosterLineId line) {
        return places.stream().filter(place -> place.line().equals(line)).findFirst();
    }
}
