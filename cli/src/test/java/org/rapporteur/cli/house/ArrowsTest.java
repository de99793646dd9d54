package org.rapporteur.cli.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see whom, as ARCHITECTURE.md draws it. A new module gets a line in each of the two tables. */
@Tag("once")
class ArrowsTest {

    private static final JavaClasses CLASSES = SourceTree.classes();

    private static final String ROOT = "org.rapporteur.";

    /** What each module may see: modules of ours by name, libraries by package. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            entry("record", List.of()),
            entry("model", List.of()),
            entry("web", List.of()),
            entry("extraction", List.of("record", "opennlp..", "ai.onnxruntime..")),
            entry("analysis", List.of("record", "org.snakeyaml..")),
            entry(
                    "formats",
                    List.of(
                            "record",
                            "tools.jackson..",
                            "com.fasterxml.jackson.annotation..",
                            "org.jsoup..",
                            "com.ibm.icu..")),
            entry("engine", List.of("record", "extraction", "analysis", "formats", "store")),
            entry(
                    "store",
                    List.of(
                            "record",
                            "java.sql..",
                            "javax.sql..",
                            "org.flywaydb..",
                            "com.zaxxer.hikari..",
                            "org.sqlite..",
                            "org.postgresql..")),
            entry(
                    "server",
                    List.of(
                            "record",
                            "store",
                            "engine",
                            "io.javalin..",
                            "kotlin..",
                            "jakarta.servlet..",
                            "org.eclipse.jetty..",
                            "tools.jackson..",
                            "com.fasterxml.jackson.annotation..",
                            "at.favre.lib.crypto.bcrypt..")),
            entry("evaluation", List.of("record", "engine", "tools.jackson..", "com.fasterxml.jackson.annotation..")),
            entry(
                    "benchmark",
                    List.of(
                            "record",
                            "extraction",
                            "formats",
                            "store",
                            "engine",
                            "tools.jackson..",
                            "org.openjdk.jmh..",
                            "io.zonky..",
                            "com.sun.management..")),
            entry("cli", List.of("record", "store", "engine", "server", "evaluation", "picocli..")));

    /** Fewer classes than this and the rules have been looking at nothing. */
    private static final Map<String, Integer> AT_LEAST = Map.ofEntries(
            entry("record", 50),
            entry("model", 0),
            entry("web", 0),
            entry("extraction", 10),
            entry("analysis", 10),
            entry("formats", 10),
            entry("store", 20),
            entry("engine", 8),
            entry("server", 60),
            entry("evaluation", 2),
            entry("benchmark", 8),
            entry("cli", 4));

    /** Kinds of annotators: they meet in the pipeline only. */
    private static final List<String> SIBLINGS =
            List.of("quotation", "statement", "identity", "act", "event", "instrument", "meeting", "figure", "turn");

    @Test
    void theRulesReallySeeTheClasses() {
        for (Map.Entry<String, Integer> expected : AT_LEAST.entrySet()) {
            if (!SourceTree.isCompiled(expected.getKey())) {
                continue; // Said by the test of its arrows, which is skipped.
            }
            long seen = CLASSES.stream().filter(in(expected.getKey())).count();
            assertTrue(seen >= expected.getValue(), "module " + expected.getKey() + ": only " + seen + " classes seen");
        }
    }

    @Test
    void everyModuleIsInTheTables() {
        Set<String> modules = new TreeSet<>(SourceTree.modules());
        assertEquals(modules, new TreeSet<>(ARROWS.keySet()));
        assertEquals(modules, new TreeSet<>(AT_LEAST.keySet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record",
                "extraction",
                "analysis",
                "formats",
                "store",
                "engine",
                "server",
                "evaluation",
                "benchmark",
                "cli"
            })
    void aModuleSeesOnlyWhatItsArrowsPointAt(String module) {
        Assumptions.assumeTrue(
                SourceTree.isCompiled(module), "the module " + module + " was not compiled in this build");
        List<String> allowed = new ArrayList<>(List.of("java..", ROOT + module + ".."));
        for (String target : ARROWS.get(module)) {
            allowed.add(ARROWS.containsKey(target) ? ROOT + target + ".." : target);
        }
        check(classes()
                .that()
                .resideInAPackage(ROOT + module + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new)));
    }

    @Test
    void onlyTheCommandEvaluateTouchesTheEvaluation() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "cli..")
                .and()
                .haveNameNotMatching(".*\\.cli\\.Evaluate.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "evaluation.."));
    }

    @Test
    void onlyTheCommandsServeAndUserTouchTheServer() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "cli..")
                .and()
                .haveNameNotMatching(".*\\.cli\\.kept\\.(Serve|User).*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "server.."));
    }

    @Test
    void onlyTheBenchmarksOfPartsLookIntoTheExtraction() {
        Assumptions.assumeTrue(
                SourceTree.isCompiled("benchmark"), "the module benchmark was not compiled in this build");
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "benchmark..")
                .and()
                .resideOutsideOfPackage(ROOT + "benchmark.parts..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "extraction.."));
    }

    /** CoreNLP is under the GPL: one folder names its classes, one profile of one POM its jars. */
    @Test
    void theRivalIsNamedInItsFolderAlone() {
        List<String> named = Stream.concat(SourceTree.mainJava().stream(), SourceTree.testJava().stream())
                .filter(file -> SourceTree.text(file).contains("edu." + "stanford"))
                .map(SourceTree::relative)
                .toList();
        assertFalse(named.isEmpty(), "no file names the rival: is its folder still " + SourceTree.RIVAL + "?");
        assertTrue(
                named.stream().allMatch(file -> file.startsWith("benchmark/" + SourceTree.RIVAL + "/")),
                named.toString());
        for (String module : SourceTree.modules()) {
            String pom = SourceTree.text(SourceTree.root().resolve(module).resolve("pom.xml"));
            int profiles = pom.indexOf("<profiles>");
            String always = profiles < 0 ? pom : pom.substring(0, profiles);
            assertFalse(always.contains("corenlp"), module);
            assertFalse(pom.contains("rapporteur-benchmark") && !module.equals("benchmark"), module);
        }
    }

    @Test
    void siblingsDoNotSeeOneAnother() {
        for (String sibling : SIBLINGS) {
            String[] others = SIBLINGS.stream()
                    .filter(other -> !other.equals(sibling))
                    .map(other -> ROOT + "extraction." + other + "..")
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage(ROOT + "extraction." + sibling + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true));
        }
    }

    @Test
    void onlyThePipelineSeesTheSiblings() {
        String[] siblings = SIBLINGS.stream()
                .map(sibling -> ROOT + "extraction." + sibling + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideOutsideOfPackages(siblings)
                .and()
                .resideOutsideOfPackage(ROOT + "extraction.pipeline..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(siblings)));
    }

    @Test
    void noPackageIsPartOfACycle() {
        check(slices().matching(ROOT + "(**)").should().beFreeOfCycles());
    }

    @Test
    void noPackageLiesInTwoModules() {
        Map<String, Set<String>> modulesOfPackages = SourceTree.modulesOfPackages();
        assertTrue(modulesOfPackages.size() > 10, "only " + modulesOfPackages.size() + " packages seen");
        modulesOfPackages.forEach((name, modules) -> {
            assertEquals(1, modules.size(), "package " + name + " lies in the modules " + modules);
            String module = modules.iterator().next();
            assertTrue((name + ".").startsWith(ROOT + module + "."), name + " is no package of module " + module);
        });
    }

    /** Every rule above would pass on an importer that returned nothing of interest, so one is seen to fail. */
    @Test
    void aBrokenRuleIsNoticed() {
        ArchRule wrong = noClasses()
                .that()
                .resideInAPackage(ROOT + "engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "extraction..");
        assertThrows(AssertionError.class, () -> check(wrong));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static java.util.function.Predicate<JavaClass> in(String module) {
        return type -> (type.getPackageName() + ".").startsWith(ROOT + module + ".");
    }
}
