package vn.khoithidua.award.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.khoithidua.award.AwardChoice;
import vn.khoithidua.award.domain.YesVotes;
import vn.khoithidua.kernel.NumberText;
import vn.khoithidua.kernel.RosterLineId;

/** The table of choices: five lists, one entry per row. */
record AwardForm(
        List<String> line,
        List<String> kind,
        List<String> reason,
        List<String> yes,
        List<String> roll) {

    AwardForm {
        line = line == null ? List.of() : line;
        kind = kind == null ? List.of() : kind;
        reason = reason == null ? List.of() : reason;
        yes = yes == null ? List.of() : yes;
        roll = roll == null ? List.of() : roll;
    }

    /** One row as typed. */
    record Line(String line, String kind, AwardPage.Typed typed) {}

    Optional<Line> of(String member) {
        int at = line.indexOf(member);
        return at < 0 ? Optional.empty() : Optional.of(row(at));
    }

    /** The choices; a row without a member's id is passed over, one with bad votes is reported. */
    List<AwardChoice> toCommand(Errors errors) {
        List<AwardChoice> choices = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            Line row = row(at);
            try {
                choices.add(
                        new AwardChoice(
                                RosterLineId.of(row.line()),
                                row.kind().isEmpty() ? null : row.kind(),
                                row.typed().reason(),
                                votes(row.typed())));
            } catch (IllegalArgumentException | ArithmeticException e) {
                errors.reject("award.form.votes");
            }
        }
        return choices;
    }

    private Line row(int at) {
        return new Line(
                line.get(at),
                at(kind, at),
                new AwardPage.Typed(at(reason, at), at(yes, at).strip(), at(roll, at).strip()));
    }

    private static @Nullable YesVotes votes(AwardPage.Typed typed) {
        return typed.yes().isEmpty() && typed.roll().isEmpty()
                ? null
                : new YesVotes(whole(typed.yes()), whole(typed.roll()));
    }

    private static int whole(String text) {
        BigDecimal number = NumberText.parse(text);
        if (number == null) {
            throw new IllegalArgumentException(text);
        }
        return number.intValueExact();
    }

    private static String at(List<String> list, int at) {
        return at < list.size() ? list.get(at) : "";
    }
}
