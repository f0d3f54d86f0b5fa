package vn.khoithidua.criteria.web;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.criteria.TableTemplates;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.NumberText;

/** How a table begins: {@code scratch}, {@code year}, {@code shared} or {@code template}. */
record StartForm(
        String source, String title, String total, String from, String template, String shared) {

    StartForm {
        source = Objects.requireNonNullElse(source, "");
        title = Objects.requireNonNullElse(title, "");
        total = Objects.requireNonNullElse(total, "");
        from = Objects.requireNonNullElse(from, "");
        template = Objects.requireNonNullElse(template, "");
        shared = Objects.requireNonNullElse(shared, "");
    }

    static StartForm empty() {
        return new StartForm("", "", "", "", "", "");
    }

    /** The shared table that was chosen, or null if another way was, or none. */
    @Nullable UUID sharedId(Errors errors) {
        if (!source.equals("shared")) {
            return null;
        }
        try {
            return UUID.fromString(shared);
        } catch (IllegalArgumentException e) {
            errors.rejectValue("shared", "criteria.form.choose");
            return null;
        }
    }

    /** The source; meaningless if an error was reported. */
    TableSource source(Errors errors) {
        return switch (source) {
            case "year" -> new TableSource.OtherYear(year(errors));
            case "template" -> {
                if (!TableTemplates.NAMES.contains(template)) {
                    errors.rejectValue("template", "criteria.form.choose");
                }
                yield new TableSource.Template(template);
            }
            default -> {
                if (title.isBlank()) {
                    errors.rejectValue("title", "criteria.form.title");
                }
                BigDecimal number = total.isBlank() ? null : NumberText.parse(total);
                if (!total.isBlank() && (number == null || number.signum() < 0)) {
                    errors.rejectValue("total", "criteria.form.number");
                }
                yield new TableSource.Scratch(title, number);
            }
        };
    }

    private BlocYearId year(Errors errors) {
        try {
            return BlocYearId.of(from);
        } catch (IllegalArgumentException e) {
            errors.rejectValue("from", "criteria.form.choose");
            return BlocYearId.next();
        }
    }
}
