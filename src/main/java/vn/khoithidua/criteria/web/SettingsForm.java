package vn.khoithidua.criteria.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.criteria.domain.TableSettings;
import vn.khoithidua.criteria.domain.TableSettings.Clamp;
import vn.khoithidua.criteria.domain.TableSettings.NotAssigned;
import vn.khoithidua.criteria.domain.TableSettings.RankingBasis;
import vn.khoithidua.kernel.NumberText;

/** What holds for the whole table, as typed. */
record SettingsForm(
        String revision,
        String title,
        String total,
        String step,
        String notAssigned,
        String basis,
        String decimals,
        String clamp,
        String explanation) {

    SettingsForm {
        revision = Objects.requireNonNullElse(revision, "");
        title = Objects.requireNonNullElse(title, "");
        total = Objects.requireNonNullElse(total, "");
        step = Objects.requireNonNullElse(step, "");
        notAssigned = Objects.requireNonNullElse(notAssigned, "");
        basis = Objects.requireNonNullElse(basis, "");
        decimals = Objects.requireNonNullElse(decimals, "");
        clamp = Objects.requireNonNullElse(clamp, "");
        explanation = Objects.requireNonNullElse(explanation, "");
    }

    static SettingsForm of(TableHead head) {
        TableSettings settings = head.settings();
        BigDecimal total = settings.declaredTotal();
        return new SettingsForm(
                String.valueOf(head.revision()),
                head.title(),
                total == null ? "" : NumberText.format(total, 0),
                NumberText.format(settings.roundingStep(), 0),
                settings.notAssigned().name(),
                settings.rankingBasis().name(),
                String.valueOf(settings.shownDecimals()),
                settings.clamp().name(),
                Objects.requireNonNullElse(head.explanation(), ""));
    }

    /** The settings, or null with the errors reported. */
    @Nullable TableSettings settings(Errors errors) {
        if (title.isBlank() || title.length() > 300) {
            errors.rejectValue("title", "criteria.form.title");
        }
        BigDecimal declared = number("total", total, true, errors);
        BigDecimal unit = number("step", step, false, errors);
        if (!decimals.matches("[0-4]")) {
            errors.rejectValue("decimals", "criteria.form.decimals");
        }
        boolean known =
                isOneOf(NotAssigned.values(), notAssigned)
                        && isOneOf(RankingBasis.values(), basis)
                        && isOneOf(Clamp.values(), clamp);
        if (!known) {
            errors.reject("criteria.form.choose");
        }
        if (errors.hasErrors() || unit == null) {
            return null;
        }
        return new TableSettings(
                declared,
                unit,
                NotAssigned.valueOf(notAssigned),
                RankingBasis.valueOf(basis),
                Integer.parseInt(decimals),
                Clamp.valueOf(clamp));
    }

    private static @Nullable BigDecimal number(
            String field, String text, boolean mayLack, Errors errors) {
        if (mayLack && text.isBlank()) {
            return null;
        }
        BigDecimal number = NumberText.parse(text);
        boolean bad =
                number == null
                        || number.signum() < 0
                        || !mayLack && number.signum() == 0
                        || number.scale() > 4;
        if (bad) {
            errors.rejectValue(field, "criteria.form.number");
        }
        return number;
    }

    private static boolean isOneOf(Enum<?>[] values, String text) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(text));
    }
}
