package vn.khoithidua;

import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import vn.khoithidua.database.DatabaseUsers;
import vn.khoithidua.database.EmbeddedDatabase;

/**
 * The one real PostgreSQL of all tests, started once: in a container where a Docker engine answers,
 * embedded elsewhere.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    @Bean
    JdbcConnectionDetails testDatabase() {
        return Server.RUNTIME;
    }

    @Bean
    FlywayConnectionDetails testDatabaseOwner() {
        return Server.OWNER;
    }

    private record Details(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails, FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return getJdbcUrl;
        }

        @Override
        public String getUsername() {
            return getUsername;
        }

        @Override
        public String getPassword() {
            return getPassword;
        }

        @Override
        public String getDriverClassName() {
            return "org.postgresql.Driver";
        }
    }

    private static final class Server {

        static final JdbcConnectionDetails RUNTIME;
        static final FlywayConnectionDetails OWNER;

        static {
            if (DockerClientFactory.instance().isDockerAvailable()) {
                Details[] users = container();
                RUNTIME = users[0];
                OWNER = users[1];
            } else {
                EmbeddedDatabase database =
                        EmbeddedDatabase.start(
                                Path.of("target/test-database"), EmbeddedDatabase.Rows.DROPPED);
                // Runs after every cached context is closed, so that no pool loses its server
                // first.
                SpringApplication.getShutdownHandlers().add(database::close);
                RUNTIME = database;
                OWNER = database.owner();
            }
        }

        @SuppressWarnings("resource") // lives as long as the tests; its own reaper removes it
        private static Details[] container() {
            PostgreSQLContainer container =
                    new PostgreSQLContainer("postgres:18")
                            .withUsername("postgres")
                            .withPassword("test")
                            .withEnv(
                                    "POSTGRES_INITDB_ARGS",
                                    "--locale=C.UTF-8 --locale-provider=icu --icu-locale=vi-VN");
            container.start();
            try {
                DatabaseUsers.ensure(container.getJdbcUrl(), "postgres", "test");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            String url =
                    "jdbc:postgresql://"
                            + container.getHost()
                            + ":"
                            + container.getFirstMappedPort()
                            + "/"
                            + DatabaseUsers.DATABASE;
            return new Details[] {
                new Details(url, DatabaseUsers.RUNTIME, "test"),
                new Details(url, DatabaseUsers.OWNER, "test")
            };
        }
    }
}
