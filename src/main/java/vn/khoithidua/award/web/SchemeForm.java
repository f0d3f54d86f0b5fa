package vn.khoithidua.award.web;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.award.KindName;
import vn.khoithidua.award.domain.KindRule;
import vn.khoithidua.award.domain.ProvinceQuota;
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

    private static final int MOST = 999;

    /** The rule in force, to be changed from a new day on a new basis. */
    static SchemeForm of(KindName name, KindRule rule) {
        Integer worst = rule.qualification().worstPlace();
        ProvinceQuota province = rule.provinceQuota();
        return new SchemeForm(
                name.code(),
                String.valueOf(rule.kind().level()),
                name.name(),
                name.shortName(),
                name.badge(),
                worst == null ? "" : worst.toString(),
                number(rule.qualification().minimum()),
                percent(rule.qualification().votesShare()),
                bands(rule.quota()),
                percent(province == null ? null : province.share()),
                String.join(",", rule.exclusiveWith()),
                Objects.requireNonNullElse(rule.fallback(), ""),
                String.join("\n", rule.papers()),
                "",
                "");
    }

    SchemeForm {
        kind = text(kind);
        level = text(level);
        name = text(name);
        shortName = text(shortName);
        badge = text(badge);
        worstPlace = text(worstPlace);
        minimum = text(minimum);
        votesPercent = text(votesPercent);
        quota = text(quota);
        provincePercent = text(provincePercent);
        exclusiveWith = text(exclusiveWith);
        fallback = text(fallback);
        papers = text(papers);
        from = text(from);
        legalBasis = text(legalBasis);
    }

    private static String bands(Quota quota) {
        return quota.bands().stream()
                .map(band -> band.from() + "–" + Math.min(band.to(), MOST) + ": " + band.seats())
                .collect(Collectors.joining("; "));
    }

    private static String percent(@Nullable BigDecimal share) {
        return share == null ? "" : number(share.movePointRight(2));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : NumberText.format(number, 0);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
