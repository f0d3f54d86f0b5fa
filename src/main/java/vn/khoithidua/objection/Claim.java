package vn.khoithidua.objection;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.scoring.VerifiedEntry;

/**
 * What a member asks for.
 *
 * @param wanted the points, or the result of which the rule makes points
 * @param ground why, at most 4,000 characters
 * @param file a document that shows it, or null
 */
public record Claim(VerifiedEntry.Content wanted, String ground, @Nullable StoredFileId file) {

    public Claim {
        ground = VietnameseText.clean(ground);
    }
}
