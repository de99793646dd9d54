package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.analysis.collation.Account;
import org.rapporteur.analysis.collation.Collation;
import org.rapporteur.analysis.collation.verification.Verification;
import org.rapporteur.engine.Annotators;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Span;
import org.rapporteur.record.finding.Edit;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Lack;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Variant;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/** The seed reports collated, and what can be asked of that. */
final class SeedStory {

    private final Map<String, ReportRecord> records;
    private final Account account;

    private SeedStory(Map<String, ReportRecord> records, Account account) {
        this.records = records;
        this.account = account;
    }

    /** Keeps what is read. */
    private record Keeping(List<ReportRecord> read) implements RecordWriter {
        @Override
        public void write(ReportRecord record) {
            read.add(record);
        }

        @Override
        public void write(Item item) {
            throw new IllegalStateException("a seed cannot be read: " + item);
        }

        @Override
        public void close() {
            // Nothing of its own.
        }
    }

    /** A passage of a report. */
    private record Place(String report, Span span) {
        /** Returns whether one of the spans marks it: half of the passage or half of the span. */
        boolean isIn(List<Span> spans) {
            return spans.stream().anyMatch(each -> {
                int both = Math.min(each.end(), span.end()) - Math.max(each.start(), span.start());
                return both > 0 && 2 * both >= Math.min(each.length(), span.length());
            });
        }
    }

    /** Collates some of the reports read; skipped where they or the model's weights are absent. */
    static SeedStory of(String letters, Map<String, ReportRecord> read) {
        Map<String, ReportRecord> records = new HashMap<>();
        letters.chars().mapToObj(Character::toString).forEach(letter -> records.put(letter, read.get(letter)));
        Roster roster = Actors.join(records.values(), HolderList.NONE);
        List<Account> accounts = Collation.of(records.values(), roster);
        assertEquals(1, accounts.size(), "the reports tell one story");
        return new SeedStory(records, accounts.get(0));
    }

    /**
     * Reads the reports as the command line does, by letter; skipped where they or the model's weights are absent.
     *
     * @param files by letter: "report", letter, name, digest
     */
    static Map<String, ReportRecord> read(Map<String, String[]> files) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Annotators.MODEL.isPresent(), "not run: the weights of the model are not here");
        List<String> names = new ArrayList<>();
        for (String[] file : files.values()) {
            Optional<Path> path = Corpora.find("seeds/" + file[2]);
            Assumptions.assumeTrue(path.isPresent(), "corpus absent: seeds/" + file[2]);
            String digest = Identifiers.digest(Files.readString(path.get()));
            assertEquals(file[3], digest, "the seed is not the one that was read");
            names.add(path.get().toString());
        }
        List<ReportRecord> read = new ArrayList<>();
        try (Rapporteur rapporteur =
                Rapporteur.open(Configuration.standard().withAnnotator(Annotators.MODEL.bundled()))) {
            rapporteur.readAll(Sources.of(names), Stated.NOTHING, new Keeping(read), Progress.NONE);
        }
        Map<String, ReportRecord> records = new LinkedHashMap<>();
        files.forEach((letter, file) -> records.put(
                letter,
                read.stream()
                        .filter(each -> file[3].equals(each.report().digest()))
                        .findFirst()
                        .orElseThrow()));
        return records;
    }

    void check(String[] words) {
        String asked = String.join(" ", words);
        switch (words[2]) {
            case "one" -> assertTrue(printedAsOne(places(words, 3)), () -> asked + ": no utterance prints all");
            case "apart" -> assertFalse(printedAsOne(places(words, 3)), () -> asked + ": one utterance prints both");
            case "point" -> assertTrue(isOnePoint(places(words, 3)), () -> asked + ": no proposition is told at all");
            case "is" ->
                assertTrue(
                        relations(place(words[4])).contains(blanks(words[3])),
                        () -> asked + ": it is " + relations(place(words[4])));
            case "edit" -> assertTrue(isEdited(place(words[3])), () -> asked + ": no difference is marked");
            case "find" -> find(words, asked);
            case "same" ->
                assertEquals(
                        instrument(place(words[3])), instrument(place(words[4])), () -> asked + ": two instruments");
            case "verdict" -> verdict(words, asked);
            case "silent" ->
                assertTrue(
                        variants().noneMatch(each -> prints(each, place(words[3])))
                                && statements().noneMatch(each -> says(each, place(words[3]))),
                        () -> asked + ": somebody is said to have said it");
            default -> throw new IllegalArgumentException("not a check: " + asked);
        }
    }

    private void find(String[] words, String asked) {
        List<Place> places = places(
                Arrays.stream(words).filter(word -> !word.startsWith("!")).toArray(String[]::new), 5);
        List<Finding> about = account.findings().stream()
                .filter(finding -> places.stream().allMatch(place -> marks(finding.evidence(), place)))
                .toList();
        boolean found = about.stream()
                .anyMatch(finding -> fits(words[3], finding.kind().word())
                        && fits(words[4], Objects.requireNonNullElse(finding.topic(), ""))
                        && Arrays.stream(words)
                                .filter(word -> word.startsWith("!"))
                                .allMatch(word -> lacks(finding, word)));
        assertTrue(
                found,
                () -> asked + ": only "
                        + about.stream()
                                .map(each -> each.kind().word() + " " + each.topic() + " " + each.lacking())
                                .toList());
    }

    private void verdict(String[] words, String asked) {
        List<Place> places = places(words, 4);
        ReportRecord report = records.get(words[4].substring(0, 1));
        List<Finding> about = Verification.of(
                        report, List.of(records.get("U")), account.material().roster())
                .stream()
                .filter(finding -> marks(finding.evidence(), places.get(0)))
                .toList();
        assertTrue(
                about.stream()
                        .anyMatch(finding -> fits(words[3], finding.topic())
                                && places.stream().allMatch(place -> marks(finding.evidence(), place))),
                () -> asked + ": only "
                        + about.stream()
                                .map(each -> each.topic() + " " + each.evidence())
                                .toList());
    }

    private static boolean fits(String wanted, String word) {
        return wanted.equals("*") || blanks(wanted).equals(word);
    }

    private boolean lacks(Finding finding, String word) {
        String report = records.get(word.substring(1, 2)).report().id();
        Boolean names = word.endsWith("+") ? Boolean.TRUE : word.endsWith("-") ? Boolean.FALSE : null;
        for (Lack lack : finding.lacking()) {
            if (lack.report().equals(report) && (names == null || names.equals(lack.names()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean marks(List<Evidence> evidence, Place place) {
        return evidence.stream().anyMatch(each -> each.report().equals(place.report()) && place.isIn(each.spans()));
    }

    private boolean printedAsOne(List<Place> places) {
        return account.utterances().stream()
                .anyMatch(utterance -> places.stream()
                        .allMatch(place -> utterance.variants().stream().anyMatch(each -> prints(each, place))));
    }

    private static boolean prints(Variant variant, Place place) {
        return variant.report().equals(place.report()) && place.isIn(variant.spans());
    }

    private static boolean says(Statement statement, Place place) {
        return statement.report().equals(place.report())
                && place.isIn(statement.content().spans());
    }

    private boolean isOnePoint(List<Place> places) {
        for (Proposition proposition : account.propositions()) {
            List<Statement> told = proposition.cells().stream()
                    .flatMap(cell -> cell.statements().stream())
                    .flatMap(id -> statements().filter(each -> each.id().equals(id)))
                    .toList();
            if (places.stream().allMatch(place -> told.stream().anyMatch(each -> says(each, place)))) {
                return true;
            }
        }
        return false;
    }

    private List<String> relations(Place place) {
        return variants()
                .filter(each -> prints(each, place))
                .flatMap(each -> each.relations().stream())
                .map(each -> each.word())
                .toList();
    }

    private boolean isEdited(Place place) {
        return variants().flatMap(each -> each.edits().stream()).anyMatch(edit -> marks(sides(edit), place));
    }

    private static List<Evidence> sides(Edit edit) {
        return Stream.of(edit.from(), edit.to()).filter(Objects::nonNull).toList();
    }

    private String instrument(Place place) {
        String key = null;
        for (String each : account.material().instruments().keys()) {
            for (Instrument instrument : account.material().instruments().list(each)) {
                boolean named = instrument.report().equals(place.report())
                        && instrument.mentions().stream().anyMatch(mention -> place.isIn(mention.spans()));
                key = named ? each : key;
            }
        }
        assertNotNull(key, () -> "no instrument is named at " + place);
        return key;
    }

    private Stream<Variant> variants() {
        return account.utterances().stream().flatMap(each -> each.variants().stream());
    }

    private Stream<Statement> statements() {
        return records.values().stream().flatMap(each -> each.list(Statement.class).stream());
    }

    private List<Place> places(String[] words, int from) {
        List<Place> places = new ArrayList<>();
        for (int i = from; i < words.length; i++) {
            places.add(place(words[i]));
        }
        return places;
    }

    private Place place(String notation) {
        String[] ends = notation.substring(1).split("-", -1);
        return new Place(
                records.get(notation.substring(0, 1)).report().id(),
                new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }

    private static String blanks(String word) {
        return word.replace('-', ' ');
    }
}
