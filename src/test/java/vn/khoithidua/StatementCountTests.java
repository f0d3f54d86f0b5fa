package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class StatementCountTests {

    @Autowired private JdbcClient jdbc;

    @Test
    void countsWhatTheThreadSendsAndNothingElse() throws Exception {
        List<String> sent =
                StatementCount.during(
                        () -> {
                            jdbc.sql("select 1").query(Integer.class).single();
                            jdbc.sql("select :n::int").param("n", 2).query(Integer.class).single();
                        });
        jdbc.sql("select 3").query(Integer.class).single();

        assertThat(sent).hasSize(2).first().isEqualTo("select 1");
    }

    @Test
    void leavesTheSessionAside() {
        assertThat(
                        StatementCount.besideSession(
                                List.of("UPDATE SPRING_SESSION SET x = 1", "select 1")))
                .containsExactly("select 1");
    }
}
