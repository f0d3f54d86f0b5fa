package vn.khoithidua.ranking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.BlocYearId;

/**
 * The facts of an adoption.
 *
 * @param version 1, and one more for each recalculation applied
 * @param conferenceOn day of the conference that adopted it
 * @param minutesNo number of its minutes, as typed
 * @param digest SHA-256 of the canonical inputs, 64 hexadecimal digits
 * @param adoptedBy who recorded it, by name
 * @param recordedAt when
 * @param publication null until published
 */
public record AdoptedRanking(
        RankingId id,
        BlocYearId blocYear,
        int version,
        LocalDate conferenceOn,
        String minutesNo,
        String digest,
        String adoptedBy,
        Instant recordedAt,
        @Nullable Publication publication) {}
