package vn.khoithidua.criteria;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last change of a draft, which can be taken back.
 *
 * @param revision the draft's revision before it
 * @param what name of the edit, part of a message's key
 * @param subject number or title of the row, or empty
 * @param by who made it, or null for the machine
 */
public record PastChange(
        long revision, String what, String subject, @Nullable String by, Instant at) {}
