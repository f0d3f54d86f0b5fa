package vn.khoithidua.objection.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.Refusal;

/**
 * The register of a bloc-year on its page.
 *
 * @param until last day of the window, null before verification is closed
 * @param gate why points cannot become final yet, null where nothing hinders
 * @param objects whether the person may object now
 */
record ObjectionPage(
        List<ObjectionLine> lines,
        int all,
        RegisterQuery query,
        List<String> states,
        String base,
        @Nullable LocalDate until,
        @Nullable Refusal gate,
        boolean isFinal,
        boolean objects) {}
