package vn.khoithidua.award;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.award.domain.AwardKind;
import vn.khoithidua.award.domain.KindRule;
import vn.khoithidua.award.domain.ProvinceQuota;
import vn.khoithidua.award.domain.Qualification;
import vn.khoithidua.award.domain.Quota;

/**
 * A row of {@code award_rule} as the engine takes it.
 *
 * @param own whether the authority laid it down itself
 */
record SchemeRow(boolean own, KindRule rule, KindName name, String legalBasis) {

    static SchemeRow read(ResultSet row, int n) throws SQLException {
        String kind = row.getString("kind");
        Qualification qualification =
                new Qualification(
                        row.getObject("worst_place", Integer.class),
                        Qualification.PlaceCounting.valueOf(row.getString("place_counting")),
                        row.getBigDecimal("minimum"),
                        row.getBigDecimal("votes_share"));
        KindRule rule =
                new KindRule(
                        new AwardKind(kind, row.getInt("level")),
                        qualification,
                        quota(row.getString("quota")),
                        province(row),
                        Set.copyOf(split(row.getString("exclusive_with"), ",")),
                        row.getString("fallback"),
                        split(row.getString("papers"), "\n"));
        KindName name =
                new KindName(
                        kind,
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("badge"));
        return new SchemeRow(
                row.getObject("authority_id") != null, rule, name, row.getString("legal_basis"));
    }

    /** Reads {@code 4-7:1;8-14:2}; an empty text sets no quota. */
    static Quota quota(String text) {
        return new Quota(
                split(text, ";").stream()
                        .map(band -> band.split("[-:]"))
                        .map(
                                parts ->
                                        new Quota.Band(
                                                Integer.parseInt(parts[0]),
                                                Integer.parseInt(parts[1]),
                                                Integer.parseInt(parts[2])))
                        .toList());
    }

    /** Writes what {@link #quota} reads. */
    static String text(Quota quota) {
        return quota.bands().stream()
                .map(band -> band.from() + "-" + band.to() + ":" + band.seats())
                .collect(Collectors.joining(";"));
    }

    private static @Nullable ProvinceQuota province(ResultSet row) throws SQLException {
        @Nullable BigDecimal share = row.getBigDecimal("province_share");
        return share == null
                ? null
                : new ProvinceQuota(
                        share,
                        ProvinceQuota.Denominator.valueOf(row.getString("province_denominator")),
                        ProvinceQuota.Rounding.valueOf(row.getString("province_rounding")));
    }

    private static List<String> split(String text, String separator) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(separator));
    }
}
