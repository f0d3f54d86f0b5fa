package vn.khoithidua.award.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.khoithidua.award.KindName;
import vn.khoithidua.award.SchemeEntry;
import vn.khoithidua.award.domain.AwardKind;
import vn.khoithidua.award.domain.KindRule;
import vn.khoithidua.award.domain.ProvinceQuota;
import vn.khoithidua.award.domain.Qualification;
import vn.khoithidua.award.domain.Quota;
import vn.khoithidua.kernel.NumberText;

/** The form that lays down a kind of award from a day on. */
record SchemeForm(
        String kind,
        String level,
        String name,
        String shortName,
        String badge,
        String worstPlace,
        String minimum,
        String votesPercent,
        String quota,
        String provincePercent,
        String exclusiveWith,
        String fallback,
        String papers,
        String from,
        String legalBasis) {

    static final SchemeForm EMPTY =
            new SchemeForm("", "", "", "", "line", "", "", "", "", "", "", "", "", "", "");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");
    private static final Pattern QUOTA =
            Pattern.compile("([0-9]{1,3}-[0-9]{1,3}:[0-9]{1,3}(;|$))*");
    private static final Set<String> BADGES = Set.of("gold", "red", "info", "line");
    private static final int LOWEST = 100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    SchemeForm {
        kind = text(kind);
        level = text(level);
        name = text(name);
        shortName = text(shortName);
        badge = text(badge);
        worstPlace = text(worstPlace);
        minimum = text(minimum);
        votesPercent = text(votesPercent);
        quota = text(quota).replace(" ", "");
        provincePercent = text(provincePercent);
        exclusiveWith = text(exclusiveWith);
        fallback = text(fallback);
        papers = text(papers);
        from = text(from);
        legalBasis = text(legalBasis);
    }

    @Nullable SchemeEntry toCommand(Errors errors) {
        LocalDate day = FormDates.required(from, "from", errors);
        BigDecimal rank = number(level, "level", errors);
        BigDecimal worst = number(worstPlace, "worstPlace", errors);
        BigDecimal least = number(minimum, "minimum", errors);
        BigDecimal votes = share(votesPercent, "votesPercent", errors);
        BigDecimal province = share(provincePercent, "provincePercent", errors);
        words(errors);
        if (day == null || errors.hasErrors()) {
            return null;
        }
        Qualification qualification =
                new Qualification(
                        worst == null ? null : worst.intValue(),
                        Qualification.PlaceCounting.AS_RANKED,
                        least,
                        votes);
        AwardKind coded = new AwardKind(kind, rank == null ? LOWEST : rank.intValue());
        KindRule rule = rule(coded, qualification, bands(errors), ofLeaders(province));
        return errors.hasErrors()
                ? null
                : new SchemeEntry(
                        rule, new KindName(kind, name, shortName, badge), day, legalBasis);
    }

    private KindRule rule(
            AwardKind coded,
            Qualification qualification,
            Quota bands,
            @Nullable ProvinceQuota province) {
        return new KindRule(
                coded,
                qualification,
                bands,
                province,
                Set.copyOf(split(exclusiveWith, ",")),
                fallback.isEmpty() ? null : fallback,
                split(papers, "\n"));
    }

    private static @Nullable ProvinceQuota ofLeaders(@Nullable BigDecimal share) {
        return share == null
                ? null
                : new ProvinceQuota(
                        share, ProvinceQuota.Denominator.BLOC_LEADERS, ProvinceQuota.Rounding.DOWN);
    }

    private void words(Errors errors) {
        boolean codes =
                split(exclusiveWith, ",").stream().allMatch(code -> CODE.matcher(code).matches());
        if (!CODE.matcher(kind).matches()) {
            errors.rejectValue("kind", "award.form.code");
        }
        if (!codes || !fallback.isEmpty() && !CODE.matcher(fallback).matches()) {
            errors.rejectValue("exclusiveWith", "award.form.code");
        }
        if (name.isBlank() || name.length() > 120) {
            errors.rejectValue("name", "award.form.name");
        }
        if (shortName.isBlank() || shortName.length() > 24) {
            errors.rejectValue("shortName", "award.form.name");
        }
        if (!BADGES.contains(badge)) {
            errors.rejectValue("badge", "award.form.badge");
        }
        if (legalBasis.isBlank()) {
            errors.rejectValue("legalBasis", "award.refusal.legalBasis");
        }
        if (!QUOTA.matcher(quota).matches()) {
            errors.rejectValue("quota", "award.form.quota");
        }
    }

    private Quota bands(Errors errors) {
        try {
            return new Quota(
                    split(quota, ";").stream()
                            .map(band -> band.split("[-:]"))
                            .map(SchemeForm::band)
                            .toList());
        } catch (IllegalArgumentException e) {
            errors.rejectValue("quota", "award.form.quota");
            return Quota.UNSET;
        }
    }

    private static Quota.Band band(String[] parts) {
        return new Quota.Band(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static @Nullable BigDecimal number(String text, String field, Errors errors) {
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal number = NumberText.parse(text);
        boolean place = !field.equals("minimum");
        if (number == null
                || place && (number.stripTrailingZeros().scale() > 0 || number.signum() < 1)
                || place && number.compareTo(BigDecimal.valueOf(1000)) > 0) {
            errors.rejectValue(field, "award.form.number");
            return null;
        }
        return number;
    }

    private static @Nullable BigDecimal share(String percent, String field, Errors errors) {
        if (percent.isEmpty()) {
            return null;
        }
        BigDecimal number = NumberText.parse(percent);
        if (number == null || number.signum() < 0 || number.compareTo(HUNDRED) > 0) {
            errors.rejectValue(field, "award.form.percent");
            return null;
        }
        return number.movePointLeft(2);
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
