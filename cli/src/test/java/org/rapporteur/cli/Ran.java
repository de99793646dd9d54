package org.rapporteur.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.rapporteur.cli.shared.Surroundings;

/**
 * What a command did, run in this process as the real program runs it.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record Ran(int code, String out, String err) {

    /** Runs a command whose standard input is empty and whose output is no terminal. */
    static Ran run(String... arguments) {
        return run(new byte[0], arguments);
    }

    /** Runs a command with bytes on standard input. */
    static Ran run(byte[] input, String... arguments) {
        return run(input, Map.of(), arguments);
    }

    /** Runs a command with bytes on standard input and an environment. */
    static Ran run(byte[] input, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input),
                out,
                new PrintWriter(err, true),
                false,
                false,
                Surroundings.USUAL_WIDTH,
                Path.of(System.getProperty("rapporteur.root")),
                environment::get);
        int code = Main.run(surroundings, arguments);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
