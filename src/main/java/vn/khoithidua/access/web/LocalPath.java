package vn.khoithidua.access.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after sign-in: a path of this application or its front page, never another host. */
final class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]{0,500}");

    private LocalPath() {}

    static String of(@Nullable String wanted) {
        return wanted != null && LOCAL.matcher(wanted).matches() && !wanted.startsWith("/login")
                ? wanted
                : "/";
    }
}
