package vn.khoithidua.draft;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.khoithidua.draft.domain.Stance;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.Roster;

/** Who is asked for comments, and who has spoken. */
@Component
@RequiredArgsConstructor
class CommentRoll {

    private final Roster roster;
    private final TimeSource time;

    /** The members of today, or of the year's nearest day, in roster order. */
    List<SpokenMember> of(BlocYearSummary year, List<DraftComment> said) {
        LocalDate today = time.today();
        LocalDate day =
                today.isBefore(year.startsOn())
                        ? year.startsOn()
                        : today.isAfter(year.endsOn()) ? year.endsOn() : today;
        return roster.membersOn(year.id(), day).stream()
                .map(
                        member -> {
                            List<DraftComment> own =
                                    said.stream()
                                            .filter(one -> one.line().equals(member.line()))
                                            .filter(one -> !one.isWithdrawn())
                                            .toList();
                            return new SpokenMember(
                                    member,
                                    own.size(),
                                    own.stream().anyMatch(one -> one.stance() == Stance.AGREE));
                        })
                .toList();
    }
}
