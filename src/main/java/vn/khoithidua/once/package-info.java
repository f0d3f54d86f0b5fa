/**
 * Every request that changes something runs once: one POST, one transaction, one key.
 *
 * <p>Owns: table {@code once_key}; the handler adapter that wraps each changing request in one
 * transaction, takes its key in it, and answers a repeated key with the first answer. Offers:
 * {@link vn.khoithidua.once.AnswersRepeats} for handlers that answer repeats themselves, {@link
 * vn.khoithidua.once.ReadsApart} for pages that wait for something slow. May use: kernel, database
 * (the clock comes along with the key). Nothing else: it knows no page and no role.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "database")
package vn.khoithidua.once;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
