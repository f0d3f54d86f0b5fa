package vn.khoithidua.recalculation;

import org.jspecify.annotations.Nullable;

/** What applying a case did: digests of the final points and versions of the adopted ranking. */
record Applied(
        Effect effect,
        String digestBefore,
        String digestAfter,
        @Nullable Integer versionBefore,
        @Nullable Integer versionAfter) {}
