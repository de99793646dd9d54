package org.rapporteur.extraction.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extraction.encoder.Name;
import org.rapporteur.extraction.text.RecordInvariants;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Membership;
import org.rapporteur.record.speech.Party;

/** Runs the cases in {@code identity.cases}: who each source is, which anybody can read and add to. */
class IdentityCasesTest {

    private static final String FILE = "identity.cases";

    private record Case(String name, Map<Name.Type, List<String>> names, String marked, String expected) {}

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return read().stream()
                .map(one -> DynamicTest.dynamicTest(one.name, () -> assertEquals(one.expected, found(one))));
    }

    @Test
    void noTwoCasesHaveOneName() throws IOException {
        List<String> names = read().stream().map(Case::name).toList();
        assertTrue(names.size() > 30, "the cases are there");
        assertEquals(names.stream().distinct().toList(), names);
    }

    private static String found(Case one) {
        Marked marked = Marked.of(one.marked);
        Joined joined = Joined.of(marked, one.names);
        RecordInvariants.check(joined.record());
        Map<String, String> labels = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        marked.sources().forEach((number, span) -> {
            lines.add(line(joined, String.valueOf(number), joined.source(span), labels));
            Span addressee = marked.addressees().get(number);
            if (addressee != null) {
                lines.add(line(joined, "to " + number, joined.addressee(addressee), labels));
            }
        });
        return String.join("\n", lines);
    }

    /** Words whom a party means: whom an earlier line means, somebody new, or nobody. */
    private static String line(Joined joined, String label, Party party, Map<String, String> labels) {
        if (party.entity() == null) {
            String names = party.candidates().stream()
                    .map(id -> joined.entity(id).name())
                    .sorted()
                    .collect(Collectors.joining(", "));
            return (label + " ? " + names).strip();
        }
        String known = labels.putIfAbsent(party.entity(), label);
        return known == null ? label + " " + described(joined, joined.entity(party.entity())) : label + " = " + known;
    }

    private static String described(Joined joined, Entity entity) {
        String line = entity.name() + " | " + entity.kind().name().toLowerCase(Locale.ROOT);
        if (entity.office() != null) {
            line += ", " + entity.office();
        }
        if (entity.of() != null) {
            line += " of " + entity.of();
        }
        if (entity.membership() != null) {
            String members = entity.members().stream()
                    .map(member -> joined.entity(member.id()).name())
                    .collect(Collectors.joining(", "));
            line += (entity.membership() == Membership.CLOSED ? " | all: " : " | among them: ") + members;
        }
        return line;
    }

    private static List<Case> read() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(IdentityCasesTest.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            String all = reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
            List<Case> cases = new ArrayList<>();
            for (String part : all.split("(?m)^== ", -1)) {
                if (!part.isBlank()) {
                    cases.add(read(part));
                }
            }
            return cases;
        }
    }

    private static Case read(String part) {
        int name = part.indexOf('\n');
        int expected = part.indexOf("\n--\n");
        assertTrue(expected > name, () -> FILE + ": the case \"" + part.substring(0, name) + "\" has no line \"--\"");
        Map<Name.Type, List<String>> names = new EnumMap<>(Name.Type.class);
        List<String> text = new ArrayList<>();
        for (String line : part.substring(name + 1, expected).split("\n", -1)) {
            int colon = line.indexOf(": ");
            boolean header =
                    text.isEmpty() && colon > 0 && !line.substring(0, colon).contains(" ");
            if (header) {
                Name.Type type = Name.Type.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                names.put(type, List.of(line.substring(colon + 2).split(", ", -1)));
            } else {
                text.add(line);
            }
        }
        String said = part.substring(expected + 4).strip();
        return new Case(part.substring(0, name), names, String.join("\n", text), said);
    }
}
