package vn.khoithidua.clarification;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.kernel.DateRange;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.ruleset.RuleSets;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Seat;

/** How long a member has for an answer: working days by the rules pinned on the year. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class AnswerDays {

    private static final String DAYS = "clarification.workingDays";

    private final BlocYears years;
    private final RuleSets rules;
    private final TimeSource time;

    /** The day that is proposed for a question asked today. */
    public LocalDate proposed(Seat seat) {
        LocalDate today = time.today();
        int days = years.rules(seat.blocYear()).whole(DAYS);
        DateRange asked = new DateRange(today, today.plusDays(30L + 3L * days));
        return rules.workingDays(seat.authority(), asked).after(today, days);
    }
}
