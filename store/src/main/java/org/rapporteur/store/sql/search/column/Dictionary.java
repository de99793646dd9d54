package org.rapporteur.store.sql.search.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The codes of a facet. A row has one code, whether it has one value, several or none: a code stands for a set of values, and there are few
 * different sets. Code 0 is the set of none, whose value is the empty string. Not safe for several threads.
 */
public final class Dictionary {

    /** Between values in the written form of a set. */
    public static final char BETWEEN = '\u001F';

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> written = new ArrayList<>();

    /** For each code its values, themselves codes; null where it is one value, namely itself. */
    private final List<int[]> members = new ArrayList<>();

    Dictionary() {
        code("");
    }

    /**
     * Returns the code of a set, a new one for a new set.
     *
     * @param set its values in written form, or null or empty for none
     */
    int code(String set) {
        Integer code = codes.get(set == null ? "" : set);
        return code == null ? add(set) : code;
    }

    private int add(String set) {
        int[] values = null;
        if (set != null && set.indexOf(BETWEEN) >= 0) {
            values = Arrays.stream(split(set)).mapToInt(this::code).distinct().toArray();
        }
        codes.put(set == null ? "" : set, written.size());
        written.add(set == null ? "" : set);
        members.add(values);
        return written.size() - 1;
    }

    /** Returns the code of a value, or a negative number where no row ever had it. */
    int find(String value) {
        Integer code = codes.get(value);
        return code == null || members.get(code) != null ? -1 : code;
    }

    /** Returns how many codes there are. */
    int size() {
        return written.size();
    }

    /** Returns the value of a code that is a value. */
    String value(int code) {
        return written.get(code);
    }

    /** Returns the values of a set as codes, or null when the code is itself a value. */
    int[] members(int code) {
        return members.get(code);
    }

    /** Returns the values of a written set. */
    public static String[] split(String set) {
        return set.split(String.valueOf(BETWEEN), -1);
    }

    /** Returns the written form of values: without repetition, without empty ones, in order; empty for none. */
    public static String written(Iterable<String> values) {
        Set<String> clean = new LinkedHashSet<>();
        values.forEach(value -> clean.add(value.replace(BETWEEN, ' ')));
        clean.remove("");
        return String.join(String.valueOf(BETWEEN), clean);
    }
}
