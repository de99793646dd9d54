package org.rapporteur.engine.instrument;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Place;
import org.rapporteur.analysis.input.Table;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.extraction.given.InstrumentList;
import org.rapporteur.extraction.given.Listed;

/**
 * Reads the list of instruments: a table {@code name,names,kind,of,year,describes}, UTF-8, the heading required, {@code name} and
 * {@code kind} required; other names and words of descriptions parted by {@code |}. Stateless.
 */
public final class InstrumentFile {

    private static final List<String> REQUIRED = List.of("name", "kind");

    private static final List<String> OPTIONAL = List.of("names", "of", "year", "describes");

    private static final InstrumentFile NONE = new InstrumentFile(InstrumentList.NONE);

    private final InstrumentList list;

    private InstrumentFile(InstrumentList list) {
        this.list = list;
    }

    /** Returns the file that names no instrument. */
    public static InstrumentFile none() {
        return NONE;
    }

    /** Returns what the file says, for the pipeline. */
    public InstrumentList list() {
        return list;
    }

    /**
     * Reads a file.
     *
     * @throws RefusedException naming file and line at fault; nothing of the file is used then
     */
    public static InstrumentFile read(Path file) throws RefusedException {
        try {
            return new InstrumentFile(list(Table.read(file, REQUIRED, OPTIONAL)));
        } catch (InputException e) {
            throw new RefusedException(e.getMessage(), e);
        }
    }

    /** Reads a text as {@link #read} does a file; {@code name} stands for the file in messages. */
    public static InstrumentList of(String name, String text) throws RefusedException {
        try {
            return list(Table.of(name, text, REQUIRED, OPTIONAL));
        } catch (InputException e) {
            throw new RefusedException(e.getMessage(), e);
        }
    }

    private static InstrumentList list(Table table) {
        List<Listed> instruments = new ArrayList<>();
        Map<String, Place> owners = new HashMap<>();
        for (Table.Row row : table.rows()) {
            instruments.add(listed(row, owners));
        }
        return new InstrumentList(instruments);
    }

    private static Listed listed(Table.Row row, Map<String, Place> owners) {
        String name = row.value("name");
        if (name.isEmpty()) {
            throw new InputException(row.place(), "no name. Write what the instrument is called in the column 'name'.");
        }
        Set<String> names = new LinkedHashSet<>(List.of(name));
        names.addAll(parts(row.value("names")));
        for (String each : names) {
            Place owner = owners.putIfAbsent(each, row.place());
            if (owner != null) {
                throw new InputException(
                        row.place(),
                        "'" + each + "' is a name of another instrument at " + owner + ". Keep it for one.");
            }
        }
        String of = row.value("of");
        return new Listed(
                name,
                List.copyOf(names),
                kind(row),
                of.isEmpty() ? null : of,
                year(row),
                describes(row),
                file(row.place()) + " line " + row.place().line());
    }

    private static String kind(Table.Row row) {
        String written = row.value("kind").toLowerCase(Locale.ROOT);
        String kind = written.equals("communique") ? "communiqu\u00e9" : written;
        if (!InstrumentList.KINDS.contains(kind)) {
            throw new InputException(
                    row.place(),
                    "'" + row.value("kind") + "' is no kind of instrument. Write one of "
                            + String.join(", ", InstrumentList.KINDS) + ".");
        }
        return kind;
    }

    private static Integer year(Table.Row row) {
        String year = row.value("year");
        if (year.isEmpty()) {
            return null;
        }
        if (year.length() > 4 || !year.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InputException(row.place(), "'" + year + "' is no year. Write it as 1999, or nothing.");
        }
        return Integer.valueOf(year);
    }

    private static List<String> describes(Table.Row row) {
        List<String> describes = parts(row.value("describes"));
        for (String words : describes) {
            if (words.replace("*", "").isBlank()) {
                throw new InputException(
                        row.place(),
                        "'" + words + "' in the column 'describes' fits everything. Write words beside *.");
            }
        }
        return describes;
    }

    private static List<String> parts(String field) {
        List<String> parts = new ArrayList<>();
        for (String part : field.split("\\|", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** Returns the file's name only: where it lies is nobody's business but the user's. */
    private static String file(Place place) {
        String file = place.file();
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
