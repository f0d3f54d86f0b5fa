package vn.khoithidua.ruleset.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.DateRange;

/**
 * One dated value.
 *
 * @param authority null for the national default
 * @param value as stored; empty where nothing is laid down
 * @param enteredBy name of who entered it
 */
public record RuleValue(
        UUID id,
        @Nullable AuthorityId authority,
        String key,
        String value,
        DateRange days,
        String legalBasis,
        String enteredBy) {}
