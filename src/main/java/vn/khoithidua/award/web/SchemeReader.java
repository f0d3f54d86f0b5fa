package vn.khoithidua.award.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
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
import vn.khoithidua.kernel.VietnameseText;

/** Reads the form of a kind of award; a new kind gets its lasting code from its name. */
@RequiredArgsConstructor
final class SchemeReader {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
    private static final Pattern BAND =
            Pattern.compile("(\\d{1,3})\\s*[-–]\\s*(\\d{1,3})\\D*:\\D*(\\d{1,3})\\D*");
    private static final Set<String> BADGES = Set.of("gold", "red", "info", "line");
    private static final int LOWEST = 100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SchemeForm form;
    private final Errors errors;

    /** What the form says; null if it has faults, which then stand in its errors. */
    @Nullable SchemeEntry read() {
        LocalDate day = FormDates.required(form.from(), "from", errors);
        BigDecimal rank = number(form.level(), "level");
        BigDecimal worst = number(form.worstPlace(), "worstPlace");
        BigDecimal least = number(form.minimum(), "minimum");
        BigDecimal votes = share(form.votesPercent(), "votesPercent");
        BigDecimal province = share(form.provincePercent(), "provincePercent");
        words();
        if (day == null || errors.hasErrors()) {
            return null;
        }
        Qualification qualification =
                new Qualification(
                        worst == null ? null : worst.intValue(),
                        Qualification.PlaceCounting.AS_RANKED,
                        least,
                        votes);
        AwardKind coded = new AwardKind(code(), rank == null ? LOWEST : rank.intValue());
        KindRule rule = rule(coded, qualification, bands(), ofLeaders(province));
        return errors.hasErrors()
                ? null
                : new SchemeEntry(
                        rule,
                        new KindName(code(), form.name(), form.shortName(), form.badge()),
                        day,
                        form.legalBasis());
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
                Set.copyOf(split(form.exclusiveWith(), ",")),
                form.fallback().isEmpty() ? null : form.fallback(),
                split(form.papers(), "\n"));
    }

    private static @Nullable ProvinceQuota ofLeaders(@Nullable BigDecimal share) {
        return share == null
                ? null
                : new ProvinceQuota(
                        share, ProvinceQuota.Denominator.BLOC_LEADERS, ProvinceQuota.Rounding.DOWN);
    }

    private void words() {
        List<String> codes = split(form.exclusiveWith() + "," + form.fallback(), ",");
        if (!form.kind().isEmpty() && !CODE.matcher(form.kind()).matches()) {
            errors.rejectValue("kind", "award.form.kind.choose");
        }
        if (!codes.stream().allMatch(code -> CODE.matcher(code).matches())) {
            errors.rejectValue("exclusiveWith", "award.form.kind.choose");
        }
        if (!CODE.matcher(code()).matches() || form.name().length() > 120) {
            errors.rejectValue("name", "award.form.name");
        }
        if (form.shortName().isBlank() || form.shortName().length() > 24) {
            errors.rejectValue("shortName", "award.form.name");
        }
        if (!BADGES.contains(form.badge())) {
            errors.rejectValue("badge", "award.form.badge");
        }
        if (form.legalBasis().isBlank()) {
            errors.rejectValue("legalBasis", "award.refusal.legalBasis");
        }
    }

    private Quota bands() {
        try {
            return new Quota(split(form.quota(), ";").stream().map(SchemeReader::band).toList());
        } catch (IllegalArgumentException e) {
            errors.rejectValue("quota", "award.form.quota");
            return Quota.UNSET;
        }
    }

    private static Quota.Band band(String text) {
        Matcher band = BAND.matcher(text);
        if (!band.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Quota.Band(
                Integer.parseInt(band.group(1)),
                Integer.parseInt(band.group(2)),
                Integer.parseInt(band.group(3)));
    }

    private String code() {
        String words = VietnameseText.fold(form.name()).toUpperCase(Locale.ROOT);
        return form.kind().isEmpty()
                ? words.replaceAll("[^A-Z0-9]+", "_")
                        .replaceAll("^[^A-Z]+|_$", "")
                        .replaceFirst("(.{60}).*", "$1")
                : form.kind();
    }

    private @Nullable BigDecimal number(String text, String field) {
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

    private @Nullable BigDecimal share(String percent, String field) {
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
}
