package org.rapporteur.cli.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Small pieces: the limits on files, methods and packages, and how the sizes are distributed. */
@Tag("once")
class SizesTest {

    private static final long LONGEST_FILE = 500;
    private static final long LONGEST_METHOD = 60;
    private static final long MOST_TYPES = 20;

    @Test
    void noFileIsLong() {
        List<Long> lines = new ArrayList<>();
        List<String> tooLong = new ArrayList<>();
        for (Path file : all()) {
            long count = SourceTree.text(file).lines().count();
            lines.add(count);
            if (count > LONGEST_FILE) {
                tooLong.add(SourceTree.root().relativize(file) + ": " + count + " lines");
            }
        }
        assertTrue(lines.size() > 100, "only " + lines.size() + " files seen");
        print("lines a file", distribution(lines));
        assertEquals(List.of(), tooLong);
    }

    @Test
    void noMethodIsLong() {
        List<Parsed.Method> methods = Parsed.of(all()).methods;
        assertTrue(methods.size() > 300, "only " + methods.size() + " methods seen");
        print(
                "lines a method",
                distribution(methods.stream().map(Parsed.Method::lines).toList()));
        assertEquals(
                List.of(),
                methods.stream()
                        .filter(method -> method.lines() > LONGEST_METHOD)
                        .toList());
    }

    @Test
    void noPackageIsCrowded() {
        Map<String, Long> types = new TreeMap<>();
        for (Path file : SourceTree.mainJava()) {
            if (!file.endsWith("package-info.java")) {
                String folder = SourceTree.root()
                        .relativize(file.getParent())
                        .toString()
                        .replace('/', '.');
                types.merge(folder, 1L, Long::sum);
            }
        }
        print("types a package", distribution(List.copyOf(types.values())));
        types.values().removeIf(count -> count <= MOST_TYPES);
        assertEquals(Map.of(), types);
    }

    private static List<Path> all() {
        return Stream.concat(SourceTree.mainJava().stream(), SourceTree.testJava().stream())
                .toList();
    }

    /** Into the log of the tests, where whoever runs them sees where the house is growing. */
    private static void print(String what, String distribution) {
        System.out.println("sizes: " + what + ": " + distribution);
    }

    private static String distribution(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        int last = sorted.size() - 1;
        return sorted.size() + " in all, median " + sorted.get(last / 2) + ", p90 " + sorted.get(last * 9 / 10)
                + ", largest " + sorted.get(last);
    }
}
