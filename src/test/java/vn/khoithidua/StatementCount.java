package vn.khoithidua;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that the current thread sends to the database. Batches count once; begin
 * and commit do not count.
 *
 * <pre>
 * List&lt;String&gt; sent = StatementCount.during(() -&gt; mvc.perform(get("/years/…/grid")));
 * assertThat(StatementCount.besideSession(sent)).hasSizeLessThanOrEqualTo(12);
 * </pre>
 */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCount {

    private static final ThreadLocal<@Nullable List<String>> SENT = new ThreadLocal<>();

    /** Work that may throw. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /**
     * The statements sent while the work runs, in order. Something is recorded before, so that
     * nothing kept from an earlier page spares a statement.
     */
    public static List<String> during(Work work) throws Exception {
        Counting.noteSomething();
        return keeping(work);
    }

    /** The same where pages kept from before may serve. */
    public static List<String> keeping(Work work) throws Exception {
        List<String> sent = new ArrayList<>();
        List<String> outer = SENT.get();
        SENT.set(sent);
        try {
            work.run();
        } finally {
            SENT.set(outer);
        }
        return List.copyOf(sent);
    }

    /** Those statements that are not the session's own and do not read who the person is. */
    public static List<String> besideSession(List<String> sent) {
        return sent.stream()
                .filter(sql -> !sql.toLowerCase(java.util.Locale.ROOT).contains("spring_session"))
                .filter(sql -> !sql.contains("from user_account u"))
                .filter(sql -> !sql.contains("from leadership"))
                .toList();
    }

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new Counting(source) : bean;
            }
        };
    }

    private static final class Counting extends DelegatingDataSource {

        private static volatile @Nullable DataSource last;

        Counting(DataSource target) {
            super(target);
            last = target;
        }

        static void noteSomething() throws SQLException {
            DataSource target = Objects.requireNonNull(last);
            try (Connection connection = target.getConnection();
                    Statement note = connection.createStatement()) {
                note.execute(
                        """
                        select audit.append('-', now(), null, null,
                            '[{"action": "file.opened", "subject": "-", "detail": {}}]')""");
            }
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counted(super.getConnection(), Connection.class, null);
        }
    }

    /** Hands out statements that are counted, and counts what they execute. */
    private static <T> T counted(T target, Class<T> type, @Nullable String sql) {
        Object proxy =
                Proxy.newProxyInstance(
                        StatementCount.class.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, args) -> invoke(target, method, args, sql));
        return type.cast(proxy);
    }

    private static @Nullable Object invoke(
            Object target, Method method, Object @Nullable [] args, @Nullable String sql)
            throws Throwable {
        boolean typed = args != null && args.length > 0 && args[0] instanceof String;
        if (target instanceof Statement && method.getName().startsWith("execute")) {
            List<String> sent = SENT.get();
            if (sent != null) {
                sent.add(typed && args != null ? (String) args[0] : String.valueOf(sql));
            }
        }
        Object result;
        try {
            result = method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
        if (result instanceof PreparedStatement statement
                && method.getName().equals("prepareStatement")) {
            String text = args == null ? "" : String.valueOf(args[0]);
            return counted(statement, PreparedStatement.class, text);
        }
        return result instanceof Statement statement && method.getName().equals("createStatement")
                ? counted(statement, Statement.class, null)
                : result;
    }
}
