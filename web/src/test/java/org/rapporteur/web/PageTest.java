package org.rapporteur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be known of the page without a browser. What a person does with it is tried in the server's browser tests. */
class PageTest {

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^(?:import|export)\\s(?:[^\"']{0,2000}?\\sfrom\\s+)?\"([^\"]+)\"");
    private static final Pattern NAMES = Pattern.compile("(?m)^import\\s+\\{([^}]{0,2000})}\\s+from\\s+\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"]+)\"");

    private static final List<Pattern> NEVER = List.of(
            Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\\.write"),
            Pattern.compile("\\beval\\s*\\(|new\\s+Function\\b|setTimeout\\s*\\(\\s*[\"'`]|javascript:"),
            Pattern.compile("\\bstyle\\s*:\\s*[\"'`{]|setAttribute\\(\\s*\"(?:style|on[a-z]+)\""),
            Pattern.compile("https?://(?!www\\.w3\\.org/)"),
            Pattern.compile("\\bconsole\\.|\\bdebugger\\b|TODO|FIXME"));

    @Test
    void everyImportIsThere() {
        Map<String, String> modules = PageFiles.list(".js");
        assertTrue(modules.size() > 30, () -> "only " + modules.size() + " modules");
        List<String> missing = new ArrayList<>();
        modules.forEach((name, text) -> {
            for (String imported : imports(text)) {
                if (!found(name, imported)) {
                    missing.add(name + " imports " + imported);
                }
            }
        });
        assertEquals(List.of(), missing);
    }

    @Test
    void everyNameImportedIsExported() {
        Map<String, String> modules = PageFiles.list(".js");
        List<String> missing = new ArrayList<>();
        modules.forEach((name, text) -> {
            Matcher matcher = NAMES.matcher(text);
            while (matcher.find()) {
                String target = resolve(name, matcher.group(2));
                for (String one : matcher.group(1).split(",", -1)) {
                    String wanted = one.strip().replaceFirst("\\s+as\\s.*", "");
                    if (!wanted.isEmpty() && !exports(modules.get(target), wanted)) {
                        missing.add(name + " imports " + wanted + " from " + target);
                    }
                }
            }
        });
        assertEquals(List.of(), missing);
    }

    @Test
    void everyModuleIsReached() {
        Map<String, String> modules = PageFiles.list(".js");
        Set<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of("assets/main.js"));
        while (!open.isEmpty()) {
            String name = open.remove(open.size() - 1);
            if (reached.add(name)) {
                imports(modules.get(name)).stream()
                        .filter(imported -> imported.startsWith("."))
                        .forEach(imported -> open.add(resolve(name, imported)));
            }
        }
        assertEquals(new TreeSet<>(modules.keySet()), reached);
    }

    @Test
    void nothingInMarkupOrTextCanRun() {
        List<String> faults = new ArrayList<>();
        PageFiles.list(".js").forEach((name, text) -> {
            for (Pattern never : NEVER) {
                Matcher matcher = never.matcher(text);
                if (matcher.find()) {
                    faults.add(name + ": " + matcher.group());
                }
            }
        });
        String index = PageFiles.list("index.html").get("index.html");
        if (Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)", Pattern.CASE_INSENSITIVE)
                .matcher(index)
                .find()) {
            faults.add("index.html has inline script or style");
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void everyFileThatTheStartNamesIsThere() {
        Matcher matcher = LINK.matcher(PageFiles.list("index.html").get("index.html"));
        int found = 0;
        while (matcher.find()) {
            Path file = PageFiles.ROOT.resolve(matcher.group(1).substring(1));
            assertTrue(Files.isRegularFile(file), () -> file + " is not there");
            found++;
        }
        assertTrue(found > 3, "the start names " + found + " files");
    }

    @Test
    void theExampleTravelsWithThePage() {
        Matcher matcher = Pattern.compile("\"([a-z0-9-]+\\.(?:txt|jsonl|html))\"")
                .matcher(PageFiles.list("drop.js").get("assets/parts/drop.js"));
        int found = 0;
        while (matcher.find()) {
            String name = "/org/rapporteur/web/assets/example/" + matcher.group(1);
            assertNotNull(getClass().getResource(name), name);
            found++;
        }
        assertEquals(3, found);
    }

    @Test
    void everyColourIsNamedOnce() {
        List<String> faults = new ArrayList<>();
        Set<String> named = new HashSet<>();
        Matcher definition = Pattern.compile("--([a-z0-9-]+)\\s*:")
                .matcher(PageFiles.list("base.css").get("assets/style/base.css"));
        while (definition.find()) {
            named.add(definition.group(1));
        }
        PageFiles.list(".css").forEach((name, text) -> {
            Matcher used = Pattern.compile("var\\(--([a-z0-9-]+)\\)").matcher(text);
            while (used.find()) {
                if (!named.contains(used.group(1))) {
                    faults.add(name + " uses --" + used.group(1) + ", which base.css does not name");
                }
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void filesStaySmall() {
        List<String> large = new ArrayList<>();
        for (String ending : List.of(".js", ".css")) {
            PageFiles.list(ending).forEach((name, text) -> {
                if (text.lines().count() > 500) {
                    large.add(name);
                }
            });
        }
        assertEquals(List.of(), large);
    }

    @Test
    void everyModuleSaysWhatItIsFor() {
        List<String> silent = PageFiles.list(".js").entrySet().stream()
                .filter(file ->
                        !file.getValue().startsWith("//") && !file.getValue().startsWith("/**"))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), silent);
    }

    private static List<String> imports(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = IMPORT.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private boolean found(String from, String imported) {
        if (imported.startsWith("/webjars/")) {
            return getClass().getResource("/META-INF/resources" + imported) != null;
        }
        return imported.startsWith(".") && Files.isRegularFile(PageFiles.ROOT.resolve(resolve(from, imported)));
    }

    private static String resolve(String from, String imported) {
        return Path.of(from).resolveSibling(imported).normalize().toString().replace('\\', '/');
    }

    private static boolean exports(String module, String name) {
        String quoted = Pattern.quote(name);
        return Pattern.compile("(?m)^export\\s+(?:async\\s+)?(?:class|function|const|let)\\s+" + quoted + "\\b")
                        .matcher(module)
                        .find()
                || Pattern.compile("(?m)^export\\s+\\{[^}]*\\b" + quoted + "\\b")
                        .matcher(module)
                        .find();
    }
}
