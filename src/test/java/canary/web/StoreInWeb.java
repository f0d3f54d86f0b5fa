package canary.web;

import org.springframework.jdbc.core.simple.JdbcClient;

class StoreInWeb {

    private final JdbcClient jdbc;

    StoreInWeb(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int change() {
        return jdbc.sql("update canary set sung = true").update();
    }
}
