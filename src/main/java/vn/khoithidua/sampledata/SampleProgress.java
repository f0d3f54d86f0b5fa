package vn.khoithidua.sampledata;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khoithidua.kernel.TimeSource;

/** Remembers which days are loaded and what the things they made are called. */
@Component
@Profile("!prod")
@RequiredArgsConstructor
class SampleProgress {

    private final JdbcClient jdbc;
    private final TimeSource time;

    boolean isLoaded(String story, String day) {
        return jdbc.sql(
                        "select exists (select from sample_day where story = :story and day = :day)")
                .param("story", story)
                .param("day", day)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    void loaded(String story, String day) {
        jdbc.sql("insert into sample_day (story, day, loaded_at) values (:story, :day, :at)")
                .param("story", story)
                .param("day", day)
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    void name(String name, UUID id) {
        jdbc.sql("insert into sample_name (name, id) values (:name, :id)")
                .param("name", name)
                .param("id", id)
                .update();
    }

    Optional<UUID> find(String name) {
        return jdbc.sql("select id from sample_name where name = :name")
                .param("name", name)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    UUID id(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException("No sample is called " + name));
    }
}
