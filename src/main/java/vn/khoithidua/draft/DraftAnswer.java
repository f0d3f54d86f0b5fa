package vn.khoithidua.draft;

import java.time.Instant;
import vn.khoithidua.draft.domain.CommentVerdict;

/**
 * How a comment was answered.
 *
 * @param reason compulsory, at most 4,000 characters
 */
public record DraftAnswer(CommentVerdict verdict, String reason, String by, Instant at) {}
