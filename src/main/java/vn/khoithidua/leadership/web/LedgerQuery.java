package vn.khoithidua.leadership.web;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.leadership.LedgerOffice;
import vn.khoithidua.leadership.LedgerYear;
import vn.khoithidua.year.Holder;

/**
 * What of the ledger is shown, and in which order.
 *
 * @param q words of an agency, its heir, its leader or the basis
 * @param role name of an office, or empty
 * @param mode name of a way of choosing, or empty
 * @param sort {@code year} for the earliest year first, otherwise the latest
 */
record LedgerQuery(
        @Nullable String q, @Nullable String role, @Nullable String mode, @Nullable String sort) {

    LedgerQuery {
        q = requireNonNullElse(q, "");
        role = requireNonNullElse(role, "");
        mode = requireNonNullElse(mode, "");
        sort = requireNonNullElse(sort, "-year");
    }

    /** The years with the offices asked for; a narrowed list leaves out years without any. */
    List<LedgerYear> of(List<LedgerYear> all) {
        List<LedgerYear> shown = new ArrayList<>();
        for (LedgerYear year : all) {
            List<LedgerOffice> offices = year.offices().stream().filter(this::wants).toList();
            if (!isNarrow() || !offices.isEmpty()) {
                shown.add(new LedgerYear(year.year(), offices));
            }
        }
        if ("year".equals(sort)) {
            Collections.reverse(shown);
        }
        return List.copyOf(shown);
    }

    boolean isNarrow() {
        return !text(q).isBlank() || !text(role).isEmpty() || !text(mode).isEmpty();
    }

    private boolean wants(LedgerOffice office) {
        Holder holder = office.tenure().holder();
        String words =
                VietnameseText.fold(
                        String.join(
                                " ",
                                office.tenure().name(),
                                office.countsFor(),
                                office.leader(),
                                holder.basis()));
        return words.contains(VietnameseText.fold(text(q)))
                && (text(role).isEmpty() || holder.role().name().equals(role))
                && (text(mode).isEmpty() || holder.mode().name().equals(mode));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
