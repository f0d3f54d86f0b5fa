package vn.khoithidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One time line of migrations; what they make is named and points along the modules' arrows. */
@PageTest
class MigrationTests {

    private static final Pattern NAME = Pattern.compile("V(\\d{12})__([a-z]+)__[a-z0-9_]+\\.sql");
    private static final Pattern TABLE =
            Pattern.compile("(?im)^\\s*create (?:unlogged )?table (?:if not exists )?([a-z_.]+)");

    @Autowired private JdbcClient jdbc;

    private record ForeignKey(String name, String from, String to) {}

    @Test
    void namesSayMinuteModuleAndWork() {
        List<Path> files = Sources.under(Sources.MIGRATIONS, ".sql");
        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Sources.name(file)).matches(NAME));
        assertThat(files.stream().map(file -> Sources.name(file).substring(1, 13)))
                .doesNotHaveDuplicates();
    }

    @Test
    void noneWasEditedAfterItLanded() throws IOException, InterruptedException {
        if (!Files.exists(Path.of(".git"))) {
            assertThat(Sources.MIGRATIONS).as("an exported tree keeps no history").exists();
            return;
        }
        Process git =
                new ProcessBuilder(
                                "git",
                                "log",
                                "--diff-filter=M",
                                "--format=%h",
                                "--name-only",
                                "--",
                                Sources.MIGRATIONS.toString())
                        .redirectErrorStream(true)
                        .start();
        String edited = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(edited).isZero();
        assertThat(edited).isBlank();
    }

    @Test
    void everyConstraintHasANameOfItsOwn() {
        assertThat(
                        jdbc.sql(
                                        """
                        select conrelid::regclass || ': ' || conname from pg_constraint
                        where connamespace in ('public'::regnamespace, 'audit'::regnamespace)
                          and contype in ('p', 'u', 'f', 'c', 'x')
                          and conrelid::regclass::text <> 'flyway_schema_history'
                          and conname !~ '_(pk|uq|fk|ck|ex)[0-9]*$'""")
                                .query((row, n) -> row.getString(1))
                                .list())
                .isEmpty();
    }

    @Test
    void noColumnIsInexactOrWithoutItsZone() {
        assertThat(
                        jdbc.sql(
                                        """
                        select table_name || '.' || column_name || ': ' || data_type
                        from information_schema.columns
                        where table_schema in ('public', 'audit') and table_name <> 'flyway_schema_history'
                          and (data_type in ('real', 'double precision', 'money', 'timestamp without time zone',
                                             'time without time zone', 'json', 'USER-DEFINED'))""")
                                .query((row, n) -> row.getString(1))
                                .list())
                .isEmpty();
    }

    @Test
    void foreignKeysPointAlongTheArrows() {
        Map<String, String> owners = owners();
        ModuleArrows arrows = ModuleArrows.read();
        List<ForeignKey> keys = foreignKeys();
        assertThat(keys).isNotEmpty();
        assertThat(against(keys, owners, arrows)).isEmpty();
    }

    @Test
    void findsTheCanaryThatPointsUp() {
        List<ForeignKey> canary = List.of(new ForeignKey("canary_fk", "user_account", "once_key"));
        assertThat(against(canary, owners(), ModuleArrows.read()))
                .containsExactly("canary_fk: access may not use once");
    }

    private static List<String> against(
            List<ForeignKey> keys, Map<String, String> owners, ModuleArrows arrows) {
        List<String> wrong = new ArrayList<>();
        for (ForeignKey key : keys) {
            String from = owners.getOrDefault(key.from(), "nobody: " + key.from());
            String to = owners.getOrDefault(key.to(), "nobody: " + key.to());
            if (arrows.modules().contains(from) && !arrows.allow(from, to)) {
                wrong.add(key.name() + ": " + from + " may not use " + to);
            }
        }
        return wrong;
    }

    private List<ForeignKey> foreignKeys() {
        return jdbc.sql(
                        """
                        select conname, conrelid::regclass::text, confrelid::regclass::text
                        from pg_constraint where contype = 'f'""")
                .query(
                        (row, n) ->
                                new ForeignKey(
                                        row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** The module in the file's name owns the tables that the file makes. */
    private static Map<String, String> owners() {
        Map<String, String> owners = new TreeMap<>();
        for (Path file : Sources.under(Sources.MIGRATIONS, ".sql")) {
            String module = Sources.name(file).split("__", -1)[1];
            TABLE.matcher(Sources.text(file))
                    .results()
                    .forEach(table -> owners.put(table.group(1), module));
        }
        return owners;
    }
}
