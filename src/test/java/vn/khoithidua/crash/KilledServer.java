package vn.khoithidua.crash;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import vn.khoithidua.KhoiThiDuaApplication;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.LittlePeople;
import vn.khoithidua.access.Role;
import vn.khoithidua.scoring.ScoringYear;

/**
 * The application in a process of its own, on an embedded database that keeps its rows, until it is
 * killed. The first start makes a bloc-year under verification with a verifier for each of its
 * cells and writes who and what into the file {@code world}.
 */
final class KilledServer {

    static final int MEMBERS = 4;
    static final int CRITERIA = 5;
    static final String READY = "READY";

    private KilledServer() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out));
        ApplicationContext application =
                new SpringApplicationBuilder(KhoiThiDuaApplication.class)
                        .profiles("test")
                        .run(
                                "--server.port=" + args[1],
                                "--app.database.folder=" + folder,
                                "--app.files.folder=" + folder.resolve("files"));
        Path world = folder.resolve("world");
        if (!Files.exists(world)) {
            Files.write(world, make(application), StandardCharsets.UTF_8);
        }
        out.println(READY);
        out.flush();
    }

    /** One line for each verifier: bloc-year, name, path of its cell's member, criterion. */
    private static List<String> make(ApplicationContext application) {
        ScoringYear.World world =
                application.getBean(ScoringYear.class).openGrid(MEMBERS, CRITERIA);
        LittlePeople people = application.getBean(LittlePeople.class);
        List<String> lines = new ArrayList<>();
        for (int member = 0; member < MEMBERS; member++) {
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                LittlePeople.Person person =
                        people.person(
                                "Người chấm " + lines.size(),
                                "",
                                Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null));
                lines.add(
                        String.join(
                                ";",
                                world.year().toString(),
                                person.username(),
                                world.lines().get(member).toString(),
                                "k" + criterion));
            }
        }
        return lines;
    }
}
