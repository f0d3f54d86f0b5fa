package vn.khoithidua.year;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not finished in a bloc-year and passes to whoever heads it next.
 *
 * @param key the message that says what, with {@code args}
 * @param href where it stands, within the application
 * @param dueOn by when, or null if no day is set
 */
public record OpenMatter(String key, List<Object> args, String href, @Nullable LocalDate dueOn) {

    public OpenMatter {
        args = List.copyOf(args);
    }
}
