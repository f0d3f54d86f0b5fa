package vn.khoithidua.criteria;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.BlocYearId;

/**
 * A table that the authority's guidance offers to its blocs.
 *
 * @param from the bloc-year whose table was copied
 * @param basis the guidance: number and date
 */
public record SharedTable(
        UUID id,
        BlocYearId from,
        String title,
        String basis,
        Instant sharedAt,
        @Nullable String sharedBy) {}
