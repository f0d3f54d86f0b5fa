package vn.khoithidua.registration.web;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.criteria.domain.TypedTarget;

/** A new target with its reason, as typed. */
record AmendForm(
        @Nullable String kind,
        @Nullable String value,
        @Nullable String part,
        @Nullable String partName,
        @Nullable String reason) {

    static AmendForm of(TypedTarget target) {
        return new AmendForm(target.kind(), target.value(), target.part(), target.partName(), "");
    }

    TypedTarget typed() {
        return new TypedTarget(text(kind), text(value), text(part), text(partName));
    }

    String words() {
        return text(reason);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
