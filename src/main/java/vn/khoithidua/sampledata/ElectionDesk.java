package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.leadership.ChoiceEntry;
import vn.khoithidua.leadership.LeadershipChoices;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** Records whom a meeting of a story elected; those elected accept in the meeting. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class ElectionDesk {

    private final LeadershipChoices choices;
    private final YearBook book;
    private final Setting setting;

    /**
     * Head and deputies of the year that follows.
     *
     * @param year whose meeting elects, such as {@code E/2023}
     */
    void elect(
            String year, String on, String minutes, String head, List<String> deputies, Actor by) {
        LocalDate day = LocalDate.parse(on);
        List<ChoiceEntry.Nominee> elected = new ArrayList<>();
        elected.add(nominee(year, head, LeadershipRole.HEAD));
        deputies.forEach(one -> elected.add(nominee(year, one, LeadershipRole.DEPUTY)));
        choices.record(
                book.yearId(year),
                new ChoiceEntry(LeadershipMode.ELECTED, day, minutes, day, null, elected, true),
                by);
    }

    private ChoiceEntry.Nominee nominee(String year, String agency, LeadershipRole role) {
        String story = year.substring(0, year.indexOf('/'));
        return new ChoiceEntry.Nominee(setting.organization(story + "/" + agency), role, null);
    }
}
