package vn.khoithidua.clarification;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** A document that comes with an answer. */
public sealed interface Document {

    /**
     * A file.
     *
     * @param name as the browser sent it
     */
    record Upload(@Nullable String name, Resource content) implements Document {}

    /**
     * A link.
     *
     * @param title may be empty
     */
    record Link(String url, String title) implements Document {}
}
