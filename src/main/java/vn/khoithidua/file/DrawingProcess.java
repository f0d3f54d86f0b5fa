package vn.khoithidua.file;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import vn.khoithidua.kernel.Refusal;

/**
 * Runs {@link PageDrawing} on a document: 256 MB of memory, a few seconds, no environment and so
 * none of the application's secrets. Two at a time; who has to wait too long is told to try again.
 */
@Component
class DrawingProcess {

    private static final int AT_ONCE = 2;
    private static final long LONGEST_WAIT = 30;
    private static final String PACKED =
            "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final long seconds;

    /**
     * @param seconds that drawing may take before it is ended
     */
    DrawingProcess(@Value("${app.files.draw-seconds:20}") long seconds) {
        this.seconds = seconds;
    }

    /**
     * Draws pages into a folder.
     *
     * @return whether it ended well and in time; pages done until then are there in any case
     * @throws vn.khoithidua.kernel.RefusedException 409 if too many others wait, or no process can
     *     be started
     */
    boolean draw(FileKind kind, Path source, Path folder, int first, int last) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS)) {
                throw Refusal.conflict("file.view.busy").asException();
            }
            try {
                return run(command(kind, source, folder, first, last), folder);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.conflict("file.view.busy").asException();
        } catch (IOException e) {
            throw Refusal.conflict("file.view.busy").asException();
        }
    }

    private boolean run(List<String> command, Path folder)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> command(
            FileKind kind, Path source, Path folder, int first, int last) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Djava.awt.headless=true");
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Dpdfbox.fontcache=" + folder.resolve("../..").normalize());
        command.add("-cp");
        command.add(absolute(System.getProperty("java.class.path")));
        // Inside the one jar of a release the classes are found by its own launcher.
        if (ClassUtils.isPresent(PACKED, ClassLoader.getSystemClassLoader())) {
            command.add("-Dloader.main=" + PageDrawing.class.getName());
            command.add(PACKED);
        } else {
            command.add(PageDrawing.class.getName());
        }
        command.add(kind.name());
        command.add(source.toString());
        command.add(folder.toString());
        command.add(Integer.toString(first));
        command.add(Integer.toString(last));
        return command;
    }

    /** The process works in another folder. */
    private static String absolute(String classPath) {
        List<String> places = new ArrayList<>();
        for (String place : classPath.split(File.pathSeparator)) {
            places.add(Path.of(place).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, places);
    }
}
