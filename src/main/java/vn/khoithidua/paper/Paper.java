package vn.khoithidua.paper;

import java.time.Instant;
import vn.khoithidua.kernel.BlocYearId;

/**
 * A paper as it stands now, or as it stood in one version.
 *
 * @param version from 1; each correction adds one
 * @param reason of the correction; empty in the first version
 * @param recordedBy who filed or corrected it
 */
public record Paper(
        PaperId id,
        BlocYearId blocYear,
        int version,
        PaperDetails details,
        String reason,
        String recordedBy,
        Instant recordedAt) {}
