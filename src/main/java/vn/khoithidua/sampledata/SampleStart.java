package vn.khoithidua.sampledata;

import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Loads the sample world at the start, then says where the application is and who may sign in. */
@Slf4j
@Component
@Profile("demo & !prod")
@RequiredArgsConstructor
class SampleStart implements ApplicationRunner {

    /** Leaders of the agencies that head the blocs of the stories, in the stories' order. */
    static final List<String> STORY_HEADS =
            List.of(
                    "ld.sxd.a",
                    "ld.sxd.b",
                    "ld.skhdt.c",
                    "ld.stc.c",
                    "ld.stnmt.d",
                    "ld.bangt.e",
                    "ld.sxd.e");

    private final SampleWorld world;
    private final Cast cast;
    private final Environment environment;

    @Override
    public void run(ApplicationArguments args) {
        long began = System.nanoTime();
        world.loadAll();
        log.info("Sample data ready after {} s", (System.nanoTime() - began) / 1_000_000_000);
        log.info(
                "{}",
                table(
                        cast.listed(),
                        cast.named(STORY_HEADS),
                        environment.getProperty("local.server.port", "8080")));
    }

    static String table(List<Cast.Listed> people, List<Cast.Listed> heads, String port) {
        StringBuilder text = new StringBuilder(2000);
        text.append("\n\n  http://127.0.0.1:").append(port).append('\n');
        text.append("\n  Tài khoản mẫu, mật khẩu chung: ").append(Cast.PASSWORD).append("\n\n");
        people.forEach(person -> text.append(line(person)));
        text.append("\n  Trưởng khối trong các câu chuyện A–E\n\n");
        heads.forEach(person -> text.append(line(person)));
        return text.toString();
    }

    private static String line(Cast.Listed person) {
        return "  %-22s %-24s %s%n".formatted(person.username(), person.fullName(), person.part());
    }
}
