package vn.khoithidua.year;

import java.time.LocalDate;
import vn.khoithidua.bloc.BlocKind;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.year.domain.Focus;

/**
 * A bloc-year as lists show it.
 *
 * @param label such as "2024" or "2024–2025"
 * @param blocName today's name while the year lasts, afterwards the one it ended with
 * @param openedOn the day whose rules are pinned on the year
 */
public record BlocYearSummary(
        BlocYearId id,
        BlocId bloc,
        AuthorityId authority,
        BlocKind blocKind,
        String blocName,
        String label,
        LocalDate startsOn,
        LocalDate endsOn,
        Focus focus,
        LocalDate openedOn) {

    /** Whether the year still goes on for those who hold an office in it. */
    public boolean isOpen() {
        return focus != Focus.CLOSED;
    }
}
