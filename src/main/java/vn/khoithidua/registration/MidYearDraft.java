package vn.khoithidua.registration;

import java.util.Map;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.kernel.VietnameseText;

/**
 * What a member writes for the review.
 *
 * @param results by criterion; what is not named stays as it is
 * @param revision the revision that was seen; one written since is a conflict
 */
public record MidYearDraft(Map<CriterionKey, MidYearResult> results, String words, long revision) {

    public MidYearDraft {
        results = Map.copyOf(results);
        words = VietnameseText.clean(words);
    }
}
