package org.rapporteur.server;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.rapporteur.engine.Configuration;
import org.rapporteur.record.Maker;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;

/**
 * A server that a test starts as a program of its own, to kill it or to bound its memory; says at which port it listens. Arguments: which
 * database, the folder, and whether it reads a report ({@code reads}) or never comes to an end of it ({@code hangs}).
 */
public final class ServeProgram {

    private ServeProgram() {}

    /** Never ends. */
    private static final class Hanging implements Annotator {
        @Override
        public Maker maker() {
            return new Maker.Machine("hanging", "1");
        }

        @Override
        public ReportRecord annotate(ReportRecord record) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return record;
        }
    }

    /** Serves until it is killed. */
    public static void main(String[] arguments) throws ServerException, InterruptedException {
        Path folder = Path.of(arguments[1]);
        ServerSettings settings = Served.settings(folder);
        if (arguments[2].equals("hangs")) {
            settings = settings.withReading(new Configuration(Hanging::new, 1), Duration.ofMinutes(5));
        }
        Server server = Server.start(settings, Where.valueOf(arguments[0]).open(folder));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(server.port());
        Thread.sleep(Long.MAX_VALUE);
    }
}
