package vn.khoithidua.sampledata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.leadership.ChoiceEntry;
import vn.khoithidua.leadership.Handovers;
import vn.khoithidua.leadership.LeadershipChoices;
import vn.khoithidua.year.BlocYearSummary;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.domain.LeadershipMode;
import vn.khoithidua.year.domain.LeadershipRole;

/** Records whom a meeting of a story elected, and how a year was handed over. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class ElectionDesk {

    private final LeadershipChoices choices;
    private final Handovers handovers;
    private final BlocYears years;
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

    /** Both heads confirm on one day that a year passed from one to the other. */
    void handOver(String year, String on, String note, Actor from, Actor to) {
        BlocYearSummary summary = years.summary(book.yearId(year));
        LocalDate day = LocalDate.parse(on);
        handovers.hand(summary, new Handovers.Said(day, note), from);
        handovers.receive(summary, new Handovers.Said(day, ""), to);
    }

    private ChoiceEntry.Nominee nominee(String year, String agency, LeadershipRole role) {
        String story = year.substring(0, year.indexOf('/'));
        return new ChoiceEntry.Nominee(setting.organization(story + "/" + agency), role, null);
    }
}
