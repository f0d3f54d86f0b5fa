package vn.khoithidua.objection.web;

import org.jspecify.annotations.Nullable;

/** A cell of the own sheet; {@code href} leads to its case, or to the form. */
record ChoiceLine(
        String href,
        String code,
        String title,
        String self,
        String verified,
        String difference,
        String reason,
        @Nullable String state,
        @Nullable String badge) {}
