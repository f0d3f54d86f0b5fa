package vn.khoithidua.award.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme says about one kind of award.
 *
 * @param kind the kind
 * @param qualification who qualifies
 * @param quota seats per bloc
 * @param provinceQuota seats of the whole province, or null
 * @param exclusiveWith codes of kinds that a member with this one does not get; works both ways
 * @param fallback code of the kind proposed instead if this one is refused, or null
 * @param papers the papers that a nomination's dossier must hold, as the list prints them
 */
public record KindRule(
        AwardKind kind,
        Qualification qualification,
        Quota quota,
        @Nullable ProvinceQuota provinceQuota,
        Set<String> exclusiveWith,
        @Nullable String fallback,
        List<String> papers) {

    public KindRule {
        exclusiveWith = Set.copyOf(exclusiveWith);
        papers = List.copyOf(papers);
    }

    /** A rule with a quota and qualification only. */
    public static KindRule of(
            AwardKind kind, Qualification qualification, Quota quota, String... exclusiveWith) {
        return new KindRule(
                kind, qualification, quota, null, Set.of(exclusiveWith), null, List.of());
    }

    boolean excludes(KindRule other) {
        return exclusiveWith.contains(other.kind.code())
                || other.exclusiveWith.contains(kind.code());
    }
}
