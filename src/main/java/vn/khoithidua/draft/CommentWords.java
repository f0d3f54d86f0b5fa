package vn.khoithidua.draft;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.draft.domain.Stance;
import vn.khoithidua.kernel.RosterLineId;

/**
 * A comment as typed.
 *
 * @param version the version that the writer had before the eyes
 * @param section key of a section of that version; empty for the whole
 * @param line the member spoken for; null for the writer's own agency
 */
public record CommentWords(
        int version, String section, Stance stance, String words, @Nullable RosterLineId line) {}
