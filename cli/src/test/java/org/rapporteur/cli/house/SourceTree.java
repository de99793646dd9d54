package org.rapporteur.cli.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The source tree. */
final class SourceTree {

    private SourceTree() {}

    /** Returns the folder that holds the modules. */
    static Path root() {
        return Path.of(System.getProperty("rapporteur.root")).toAbsolutePath().normalize();
    }

    /** Returns the names of the modules, which are folders with a POM. */
    static List<String> modules() {
        try (Stream<Path> folders = Files.list(root())) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the Java files of main code, of all modules. */
    static List<Path> mainJava() {
        return files("src/main/java", path -> path.toString().endsWith(".java"));
    }

    /** Returns the Java files of tests, of all modules. */
    static List<Path> testJava() {
        return files("src/test/java", path -> path.toString().endsWith(".java"));
    }

    /** Returns the files of main code and resources, of all modules. */
    static List<Path> main() {
        return files("src/main", path -> true);
    }

    /** Returns which modules each package of main code lies in. */
    static Map<String, Set<String>> modulesOfPackages() {
        Map<String, Set<String>> result = new TreeMap<>();
        for (Path file : mainJava()) {
            Path relative = root().relativize(file);
            Path folder = relative.subpath(4, relative.getNameCount() - 1);
            result.computeIfAbsent(folder.toString().replace('/', '.'), name -> new TreeSet<>())
                    .add(relative.getName(0).toString());
        }
        return result;
    }

    /** Returns the files below a folder in order; none where there is no such folder. */
    static List<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a file's text. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Returns a file's bytes as text, one letter a byte: good enough to look for words in a file of any kind. */
    static String latin(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Returns a file's name from the root on. */
    static String relative(Path file) {
        return root().relativize(file).toString();
    }

    private static List<Path> files(String part, Predicate<Path> wanted) {
        return modules().stream()
                .flatMap(module -> below(root().resolve(module).resolve(part)).stream())
                .filter(wanted)
                .toList();
    }
}
