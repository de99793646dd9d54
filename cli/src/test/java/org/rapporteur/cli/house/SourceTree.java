package org.rapporteur.cli.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source tree. */
final class SourceTree {

    /** The folder of the program that we are measured against, in a module: its licence is not ours. */
    static final String RIVAL = "src/corenlp";

    /** The module that stands on no class path but its own. */
    private static final String APART = "benchmark";

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

    /** Returns the Java files of main code, of all modules, with what only a Maven profile compiles. */
    static List<Path> mainJava() {
        return Stream.of("src/main/java", RIVAL + "/java")
                .flatMap(part -> files(part, path -> path.toString().endsWith(".java")).stream())
                .toList();
    }

    /**
     * Returns the compiled classes of main code, of all modules. Nothing depends on the module {@code benchmark}, so its classes are
     * looked for where Maven leaves them; a build of single modules may lack them ({@link #isCompiled}).
     */
    static JavaClasses classes() {
        List<Path> apart = Stream.of(APART)
                .map(SourceTree::compiled)
                .filter(Files::isDirectory)
                .toList();
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("jmh_generated"))
                .importLocations(Stream.concat(
                                Locations.ofPackage("org.rapporteur").stream(),
                                apart.stream().map(Location::of))
                        .collect(Collectors.toSet()));
    }

    /** Returns whether {@link #classes} holds those of a module. */
    static boolean isCompiled(String module) {
        return !module.equals(APART) || Files.isDirectory(compiled(module));
    }

    private static Path compiled(String module) {
        return root().resolve(module).resolve("target/classes");
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
