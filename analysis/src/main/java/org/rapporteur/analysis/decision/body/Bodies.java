package org.rapporteur.analysis.decision.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Place;

/** The bodies the program ships and those users describe in a file. Read anew each time; safe across threads. */
public final class Bodies {

    private static final List<String> IDS =
            List.of("un-security-council", "un-general-assembly-two-thirds", "eec-council-1958", "committee-majority");

    private Bodies() {}

    /** Returns the ids of the shipped bodies. */
    public static List<String> listIds() {
        return IDS;
    }

    /** Returns the shipped bodies. */
    public static List<Body> listShipped() {
        return IDS.stream().map(id -> findShipped(id).orElseThrow()).toList();
    }

    /** Returns the shipped body of that id. */
    public static Optional<Body> findShipped(String id) {
        if (!IDS.contains(id)) {
            return Optional.empty();
        }
        String name = "body/" + id + ".yaml";
        try (InputStream in = Bodies.class.getResourceAsStream("/org/rapporteur/analysis/decision/" + name)) {
            return Optional.of(BodyReader.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException("the shipped body " + id + " cannot be read", failure);
        }
    }

    /**
     * Returns a body by what the user wrote: a shipped id, or else a file.
     *
     * @throws InputException when it is neither, or the file is at fault
     */
    public static Body get(String idOrFile) {
        return findShipped(idOrFile).orElseGet(() -> {
            Path file = Path.of(idOrFile);
            if (!Files.exists(file)) {
                throw new InputException(
                        new Place(idOrFile, 0),
                        "is neither a file nor a shipped body. Shipped are " + String.join(", ", IDS) + ".");
            }
            return read(file);
        });
    }

    /**
     * Reads a body from a YAML file.
     *
     * @throws InputException naming file and line at fault
     */
    public static Body read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return of(
                    file.toString(),
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException failure) {
            throw new InputException(new Place(file.toString(), 0), "is not UTF-8. Save it in that encoding.");
        } catch (IOException failure) {
            throw new InputException(new Place(file.toString(), 0), "cannot be read: " + failure.getMessage());
        }
    }

    /** Reads a body from YAML text; {@code name} stands for the file in messages. */
    public static Body of(String name, String yaml) {
        return BodyReader.read(name, yaml);
    }
}
