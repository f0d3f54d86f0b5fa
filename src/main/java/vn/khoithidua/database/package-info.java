/**
 * The database server and its clock.
 *
 * <p>Owns: the embedded PostgreSQL that one command starts, kept under {@code data/}; the two
 * database users (owner for migrations, run-time user for the application); the {@link
 * vn.khoithidua.kernel.TimeSource} that reads the database's clock once per transaction. Offers:
 * {@link vn.khoithidua.database.EmbeddedDatabase} and {@link vn.khoithidua.database.DatabaseClock}
 * to tests and the loader of sample data. May use: kernel. Nothing above, since everything above
 * stands on it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.khoithidua.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
