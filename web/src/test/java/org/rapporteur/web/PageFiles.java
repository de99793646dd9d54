package org.rapporteur.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The page's files as they are written, by their names below {@code org/rapporteur/web}. Stateless. */
final class PageFiles {

    static final Path ROOT =
            Path.of(System.getProperty("rapporteur.root"), "web/src/main/resources/org/rapporteur/web");

    private PageFiles() {}

    /** Returns the files whose names end so, with their texts. */
    static Map<String, String> list(String ending) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(ROOT)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String name = ROOT.relativize(path).toString().replace('\\', '/');
                if (name.endsWith(ending)) {
                    files.put(name, Files.readString(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
