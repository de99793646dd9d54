package org.rapporteur.formats.record;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.CodePoints;

/**
 * How to count in each report of a file so far. A report with characters beyond the basic plane keeps its conversion; of the
 * others only the length is kept, in twelve bytes or so, because a file may hold millions. Not safe for use by several threads.
 *
 * <p>The others are known by a 64-bit hash of their identifier. Should two ever share one (for a million reports the chance is
 * below one in ten million), the bounds of the earlier one's spans would be checked against the later one's length, no more.
 */
final class Offsets {

    private static final int TEXTLESS = -1;

    private final Map<String, CodePoints> astral = new HashMap<>();
    private long[] keys = new long[64];
    /** Length of the text; zero marks a free place, as no report is empty, and {@link #TEXTLESS} a report without its text. */
    private int[] lengths = new int[64];

    private int size;

    /** Adds a report, or replaces one of the same identifier; returns its conversion. */
    CodePoints add(String report, String text) {
        CodePoints points = CodePoints.of(text);
        if (!points.isIdentity()) {
            astral.put(report, points);
            return points;
        }
        put(report, text.length());
        return points;
    }

    /** Adds a report whose text is not there, or replaces one of the same identifier. */
    void addTextless(String report) {
        put(report, TEXTLESS);
    }

    /** Returns whether a report was added without its text. */
    boolean isTextless(String report) {
        return !astral.containsKey(report) && lengths[place(hash(report))] == TEXTLESS;
    }

    private void put(String report, int length) {
        astral.remove(report);
        if (size * 2 >= keys.length) {
            grow();
        }
        long key = hash(report);
        int place = place(key);
        size += lengths[place] == 0 ? 1 : 0;
        keys[place] = key;
        lengths[place] = length;
    }

    /** Returns the conversion for a report, or nothing when it has not been added. */
    Optional<CodePoints> find(String report) {
        CodePoints points = astral.get(report);
        if (points != null) {
            return Optional.of(points);
        }
        int length = lengths[place(hash(report))];
        return length <= 0 ? Optional.empty() : Optional.of(CodePoints.basic(length));
    }

    private int place(long key) {
        int place = (int) (key ^ (key >>> 32)) & (keys.length - 1);
        while (lengths[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLengths = lengths;
        keys = new long[oldKeys.length * 2];
        lengths = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLengths[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                lengths[place] = oldLengths[i];
            }
        }
    }

    /** FNV-1a over the UTF-8 bytes (Fowler, Noll and Vo; offset basis and prime of the 64-bit variant). */
    private static long hash(String report) {
        long hash = 0xcbf29ce484222325L;
        for (byte unit : report.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (unit & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
