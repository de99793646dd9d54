package org.rapporteur.extraction.text.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The agencies that credit lines name, by every name they are printed under. Immutable. */
final class Agencies {

    private static final String RESOURCE = "agencies.tsv";

    private final Map<String, Agency> byName;
    private final String alternatives;

    private Agencies(Map<String, Agency> byName) {
        this.byName = Map.copyOf(byName);
        this.alternatives = byName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\p{N}])"));
    }

    /**
     * Reads the list on the class path.
     *
     * @throws UncheckedIOException when it is missing or damaged, naming the line
     */
    static Agencies load() {
        try (InputStream stream = Agencies.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IOException("not on the class path");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the list of agencies " + RESOURCE + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static Agencies read(BufferedReader lines) throws IOException {
        Map<String, Agency> byName = new LinkedHashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != 3) {
                throw new IOException("this line needs three fields: '" + line + "'");
            }
            Agency agency = new Agency(fields[0], fields[1].equals("body"));
            for (String name : fields[2].split("\\|", -1)) {
                byName.put(name, agency);
            }
        }
        return new Agencies(byName);
    }

    /** Returns the agency printed under exactly this name, but for blanks and a period around it. */
    Optional<Agency> find(String printed) {
        String name = printed.strip().replaceAll("[\\s\\u00a0]+", " ");
        Agency exact = byName.get(name);
        return Optional.ofNullable(exact != null || !name.endsWith(".") ? exact : byName.get(chop(name)));
    }

    /** Returns a pattern that matches any of the names as a whole word, the longest first. */
    String alternatives() {
        return alternatives;
    }

    private static String chop(String name) {
        return name.substring(0, name.length() - 1);
    }
}
