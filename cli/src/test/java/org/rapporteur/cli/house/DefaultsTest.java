package org.rapporteur.cli.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same report gives the same record on every machine: nothing asks for the machine's charset, language or zone. */
@Tag("once")
class DefaultsTest {

    private static final JavaClasses CLASSES = SourceTree.classes();

    /** What depends on the machine, as owner, name and parameter types. */
    private static final Set<String> FORBIDDEN = Set.of(
            "java.lang.String.getBytes()",
            "java.lang.String.<init>(byte[])",
            "java.lang.String.<init>(byte[], int, int)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, java.lang.Object[])",
            "java.lang.String.formatted(java.lang.Object[])",
            "java.io.PrintWriter.printf(java.lang.String, java.lang.Object[])",
            "java.io.PrintWriter.format(java.lang.String, java.lang.Object[])",
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
            "java.io.PrintWriter.<init>(java.lang.String)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.nio.charset.Charset.defaultCharset()",
            "java.util.Locale.getDefault()",
            "java.util.TimeZone.getDefault()",
            "java.util.Calendar.getInstance()",
            "java.time.ZoneId.systemDefault()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.Year.now()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.text.NumberFormat.getInstance()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.text.BreakIterator.getSentenceInstance()",
            "java.text.BreakIterator.getWordInstance()");

    @Test
    void nothingAsksForTheMachinesDefaults() {
        List<String> found = CLASSES.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> FORBIDDEN.contains(signature(access.getTarget())))
                .map(access -> access.getDescription())
                .sorted()
                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void nothingWritesToTheStandardStreamsBehindTheCommandsBack() {
        noClasses().should(GeneralCodingRules.ACCESS_STANDARD_STREAMS).check(CLASSES);
    }

    @Test
    void theSignaturesAreThoseThatJavaUses() {
        JavaClass sinner = new ClassFileImporter().importClass(Sinner.class);
        Set<String> seen = sinner.getAccessesFromSelf().stream()
                .map(access -> signature(access.getTarget()))
                .filter(FORBIDDEN::contains)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "java.lang.String.toLowerCase()",
                        "java.lang.String.format(java.lang.String, java.lang.Object[])",
                        "java.time.LocalDate.now()"),
                seen);
    }

    private static String signature(AccessTarget target) {
        String parameters = target instanceof AccessTarget.CodeUnitAccessTarget code
                ? code.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .map(name -> name.replace("[Ljava.lang.Object;", "java.lang.Object[]")
                                .replace("[B", "byte[]"))
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
        return target.getOwner().getName() + "." + target.getName() + parameters;
    }

    /** Does what is forbidden. */
    @SuppressWarnings({"StringCaseLocaleUsage", "JavaTimeDefaultTimeZone", "UnusedMethod"})
    private static final class Sinner {
        String sin(String word) {
            return String.format("%s %s", word.toLowerCase(), java.time.LocalDate.now());
        }
    }
}
