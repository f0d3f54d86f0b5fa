package vn.khoithidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Answers <code>all.css</code> with all style sheets in the order in which they overrule each
 * other: one request in place of ten is what a slow computer notices most.
 */
final class OneStyleSheet implements ResourceResolver {

    private static final String NAME = "all.css";

    /** The framework first, the narrow screen and the printer last. */
    private static final List<String> PARTS =
            List.of(
                    "fonts.css",
                    "tabler.min.css",
                    "app.css",
                    "bars.css",
                    "grid.css",
                    "scores.css",
                    "viewer.css",
                    "pact.css",
                    "draft.css",
                    "table.css",
                    "narrow.css",
                    "print.css");

    private final Resource all = new InMemory(whole());

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return isAll(path) ? all : chain.resolveResource(request, path, locations);
    }

    @Override
    public @Nullable String resolveUrlPath(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return isAll(path) ? path : chain.resolveUrlPath(path, locations);
    }

    /** The part before it, the digest, is taken off without its slash. */
    private static boolean isAll(String path) {
        return path.equals(NAME) || path.equals("/" + NAME);
    }

    private static byte[] whole() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String part : PARTS) {
            try (InputStream sheet =
                    new ClassPathResource("static/assets/" + part).getInputStream()) {
                sheet.transferTo(all);
                all.write('\n');
            } catch (IOException e) {
                throw new IllegalStateException("The style sheet " + part + " is missing", e);
            }
        }
        return all.toByteArray();
    }

    /** Bytes that have a name, so that they are sent as a style sheet. */
    private static final class InMemory extends ByteArrayResource {

        private InMemory(byte[] bytes) {
            super(bytes);
        }

        @Override
        public String getFilename() {
            return NAME;
        }

        /** Unknown: the address changes with the content. */
        @Override
        public long lastModified() {
            return -1;
        }
    }
}
