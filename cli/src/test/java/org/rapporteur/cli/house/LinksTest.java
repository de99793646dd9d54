package org.rapporteur.cli.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A link from one document to another leads somewhere: to a file of the source tree and, behind a {@code #}, to a heading. */
@Tag("once")
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    @Test
    void linksLeadSomewhere() {
        List<String> broken = new ArrayList<>();
        int seen = 0;
        for (Path document : documents()) {
            Matcher link = LINK.matcher(SourceTree.text(document));
            while (link.find()) {
                if (!link.group(1).contains("://")) {
                    seen++;
                    if (!leads(document, link.group(1))) {
                        broken.add(SourceTree.relative(document) + ": " + link.group(1));
                    }
                }
            }
        }
        assertTrue(seen > 20, "only " + seen + " links seen");
        assertEquals(List.of(), broken);
    }

    @Test
    void aLinkToNowhereIsNoticed() {
        Path readme = SourceTree.root().resolve("README.md");
        assertTrue(leads(readme, "DECISIONS.md#dependencies"));
        assertEquals(
                List.of(false, false),
                Stream.of("DECISIONS.md#regrets", "no-such-file.md")
                        .map(link -> leads(readme, link))
                        .toList());
    }

    private static List<Path> documents() {
        Path root = SourceTree.root();
        List<Path> documents = new ArrayList<>();
        for (String name : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "DECISIONS.md", "CHANGELOG.md")) {
            documents.add(root.resolve(name));
        }
        Stream.of("docs", "examples")
                .flatMap(folder -> SourceTree.below(root.resolve(folder)).stream())
                .filter(file -> file.toString().endsWith(".md"))
                .forEach(documents::add);
        return documents;
    }

    private static boolean leads(Path from, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1
                        || SourceTree.text(target)
                                .lines()
                                .filter(line -> line.startsWith("#"))
                                .anyMatch(line -> anchor(line).equals(parts[1])));
    }

    /** Returns the name that a heading is linked by: its words in small letters, joined by hyphens. */
    private static String anchor(String heading) {
        return heading.replaceFirst("^#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
