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

    private final SampleWorld world;
    private final Cast cast;
    private final Environment environment;

    @Override
    public void run(ApplicationArguments args) {
        long began = System.nanoTime();
        world.loadAll();
        log.info("Sample data ready after {} s", (System.nanoTime() - began) / 1_000_000_000);
        log.info("{}", table(cast.listed(), environment.getProperty("local.server.port", "8080")));
    }

    static String table(List<Cast.Listed> people, String port) {
        StringBuilder text = new StringBuilder(2000);
        text.append("\n\n  http://127.0.0.1:").append(port).append('\n');
        text.append("\n  Tài khoản mẫu, mật khẩu chung: ").append(Cast.PASSWORD).append("\n\n");
        for (Cast.Listed person : people) {
            text.append(
                    "  %-22s %-24s %s%n"
                            .formatted(person.username(), person.fullName(), person.part()));
        }
        return text.toString();
    }
}
