package vn.khoithidua.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.VietnameseText;

/**
 * Filed papers by the numbers that a page shows.
 *
 * @param mayFile whether the reader may file one that is missing
 */
public record LinkedPapers(BlocYearId year, boolean mayFile, List<Entry> entries) {

    public LinkedPapers {
        entries = List.copyOf(entries);
    }

    /**
     * A paper on the year's list.
     *
     * @param filed whether the paper itself is there, not only its number
     */
    public record Entry(PaperId id, String number, LocalDate issuedOn, boolean filed) {}

    /** The one of this number: of that day if there is one, otherwise the latest; or null. */
    public @Nullable Entry find(String number, LocalDate day) {
        String folded = VietnameseText.fold(number);
        List<Entry> same =
                entries.stream()
                        .filter(one -> VietnameseText.fold(one.number()).equals(folded))
                        .toList();
        return same.stream()
                .filter(one -> one.issuedOn().equals(day))
                .findFirst()
                .orElse(same.isEmpty() ? null : same.getFirst());
    }
}
