package vn.khoithidua.scoring;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Roster;
import vn.khoithidua.year.RosterMember;

/** Who is scored: the members that stayed to the year's end, by the names of that day. */
@Component
@RequiredArgsConstructor
class Members {

    private final BlocYears years;
    private final Roster roster;

    List<RosterMember> of(BlocYearId year) {
        return of(years.summary(year));
    }

    List<RosterMember> of(BlocYearSummary year) {
        return roster.all(year.id(), year.endsOn()).stream()
                .filter(member -> member.leftOn() == null)
                .toList();
    }
}
