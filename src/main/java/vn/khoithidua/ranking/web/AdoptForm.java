package vn.khoithidua.ranking.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.khoithidua.ranking.Rankings;

/** The form that adopts a ranking. */
record AdoptForm(String conferenceOn, String minutesNo, String seen) {

    AdoptForm {
        conferenceOn = conferenceOn == null ? "" : conferenceOn;
        minutesNo = minutesNo == null ? "" : minutesNo;
        seen = seen == null ? "" : seen;
    }

    Rankings.@Nullable Adoption toCommand(Errors errors) {
        LocalDate day = Dates.parse(conferenceOn);
        if (day == null) {
            errors.rejectValue("conferenceOn", "ranking.form.day");
        }
        if (minutesNo.isBlank()) {
            errors.rejectValue("minutesNo", "ranking.refusal.minutes");
        }
        return day == null || errors.hasErrors()
                ? null
                : new Rankings.Adoption(day, minutesNo, seen);
    }
}
