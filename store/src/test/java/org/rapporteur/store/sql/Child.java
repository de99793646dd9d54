package org.rapporteur.store.sql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A program of a test's own, to be killed. It says {@code ready} when it begins, a line for everything that was confirmed to it, and {@code
 * done} at its end.
 */
final class Child {

    /** How a program ends that was killed: 128 and the number of the signal. */
    private static final int KILLED = 137;

    private final Process process;
    private final Path errors;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean done;

    /** How it ended. */
    enum End {
        /** By the signal, before it had done all. */
        KILLED,
        /** By itself, having done all. */
        DONE
    }

    /** Starts a program that is told of each line but the first and the last. */
    Child(Class<?> program, Consumer<String> confirmed, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        errors = Files.createTempFile("child", ".err");
        process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        new Thread(() -> listen(confirmed)).start();
    }

    private void listen(Consumer<String> confirmed) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("ready")) {
                    ready.countDown();
                } else if (line.equals("done")) {
                    done = true;
                } else {
                    confirmed.accept(line);
                }
            }
        } catch (IOException e) {
            // The pipe ends with the program.
        } finally {
            ready.countDown();
            ended.countDown();
        }
    }

    /** Kills it so many milliseconds after it was started, or after it was ready, unless it ends before. */
    End kill(boolean whenReady, int millis) throws IOException, InterruptedException {
        if (whenReady) {
            if (!ready.await(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("a program does not begin");
            }
            ended.await(millis, TimeUnit.MILLISECONDS);
        } else {
            ready.await(millis, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly();
        return end();
    }

    /** Waits for its end; a program that failed by itself, because it could not connect or for any other reason, is a failure. */
    End end() throws IOException, InterruptedException {
        int code = process.waitFor();
        ended.await();
        String said = Files.readString(errors);
        Files.delete(errors);
        if (done) {
            return End.DONE;
        }
        if (code == KILLED) {
            return End.KILLED;
        }
        throw new AssertionError("a program was not killed but failed by itself, with code " + code + ": " + said);
    }
}
