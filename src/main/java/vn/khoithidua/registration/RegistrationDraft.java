package vn.khoithidua.registration;

import java.util.List;
import java.util.Map;
import vn.khoithidua.criteria.domain.Assignment;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.VietnameseText;

/**
 * What a member writes.
 *
 * @param targets by criterion; what is not named, or not assigned to the member, stays as it is
 * @param awards codes of the awards it strives for
 * @param revision the revision that was seen; one written since is a conflict
 * @param reason why targets change, needed once the table is frozen
 */
public record RegistrationDraft(
        Map<CriterionKey, Assignment> targets,
        List<String> awards,
        String words,
        long revision,
        String reason) {

    public RegistrationDraft {
        targets = Map.copyOf(targets);
        awards = List.copyOf(awards);
        words = VietnameseText.clean(words);
        reason = VietnameseText.clean(reason);
    }
}
