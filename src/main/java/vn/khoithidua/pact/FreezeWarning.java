package vn.khoithidua.pact;

import java.util.Optional;
import vn.khoithidua.kernel.BlocYearId;

/** What speaks against freezing a pact now without barring it; implemented above. */
@FunctionalInterface
public interface FreezeWarning {

    /** The warning about a year's pact, if there is one. */
    Optional<Warning> of(BlocYearId year);

    /**
     * A warning.
     *
     * @param key the message that says it
     * @param count its one argument
     * @param href where one sees more, within the application
     */
    record Warning(String key, long count, String href) {}
}
