package vn.khoithidua.award;

import java.util.List;
import java.util.Map;
import vn.khoithidua.award.domain.AwardScheme;

/**
 * The scheme of an authority on a day, with the names of its kinds.
 *
 * @param scheme the rules as the engine takes them
 * @param names by code
 * @param legalBases by code
 */
public record AwardTerms(
        AwardScheme scheme, Map<String, KindName> names, Map<String, String> legalBases) {

    public AwardTerms {
        names = Map.copyOf(names);
        legalBases = Map.copyOf(legalBases);
    }

    /** The kinds, highest first. */
    public List<KindName> kinds() {
        return scheme.rules().stream().map(rule -> name(rule.kind().code())).toList();
    }

    /** The name of a kind; the code itself where the scheme no longer has it. */
    public KindName name(String code) {
        return names.getOrDefault(code, new KindName(code, code, code, "line"));
    }
}
