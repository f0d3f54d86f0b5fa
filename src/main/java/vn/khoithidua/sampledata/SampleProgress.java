package vn.khoithidua.sampledata;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
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

    /** The days that are loaded, as {@code story/day}. */
    Set<String> loaded() {
        return Set.copyOf(
                jdbc.sql("select story || '/' || day from sample_day")
                        .query((row, n) -> row.getString(1))
                        .list());
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
