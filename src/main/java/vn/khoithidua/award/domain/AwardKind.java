package vn.khoithidua.award.domain;

import java.util.regex.Pattern;

/**
 * A kind of award. Kinds are data: a province adds its own.
 *
 * @param code its lasting code, such as {@code GOVERNMENT_FLAG}
 * @param level 1 is the highest; a scheme allots higher kinds first
 */
public record AwardKind(String code, int level) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

    /** Cờ thi đua của Chính phủ. Source: Law 06/2022/QH15, Article 25. */
    public static final AwardKind GOVERNMENT_FLAG = new AwardKind("GOVERNMENT_FLAG", 10);

    /** Cờ thi đua của UBND tỉnh. Source: Law 06/2022/QH15, Article 26. */
    public static final AwardKind PROVINCIAL_FLAG = new AwardKind("PROVINCIAL_FLAG", 20);

    /** Bằng khen của Chủ tịch UBND tỉnh. */
    public static final AwardKind PROVINCIAL_MERIT_CERTIFICATE =
            new AwardKind("PROVINCIAL_MERIT_CERTIFICATE", 30);

    public AwardKind {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a code of an award kind: " + code);
        }
    }
}
