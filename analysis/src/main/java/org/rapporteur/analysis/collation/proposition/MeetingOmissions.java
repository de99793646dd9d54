package org.rapporteur.analysis.collation.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Shown;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.text.Sentences;
import org.rapporteur.analysis.collation.text.Stems;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.Span;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.matter.Worded;
import org.rapporteur.record.speech.Party;

/** What reports tell of the meeting and others do not: its format, its outcome with who bears it, its presidency. Made for one story. */
final class MeetingOmissions {

    private final Material material;
    private final Missing missing;
    private final Search search;

    MeetingOmissions(String story, Material material, Search search) {
        this.material = material;
        this.missing = new Missing(story, material);
        this.search = search;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        format().ifPresent(findings::add);
        outcome().ifPresent(findings::add);
        presidency().ifPresent(findings::add);
        return findings;
    }

    private static <T> Optional<T> field(Telling telling, Function<Meeting, T> of) {
        return telling.list(Meeting.class).stream()
                .map(of)
                .filter(field -> field != null)
                .findFirst();
    }

    private Optional<Finding> format() {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> words = new TreeSet<>();
        for (Telling telling : material.tellings()) {
            Optional<Worded> format = field(telling, Meeting::format);
            format.ifPresent(worded -> evidence.add(Shown.evidence(telling, worded.spans())));
            format.ifPresent(worded -> words.add(last(worded.text())));
        }
        return missing.find("meeting format", evidence, has(words), "tell the format of the meeting", ".");
    }

    private Optional<Finding> outcome() {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> words = new TreeSet<>();
        Set<String> bodies = new TreeSet<>();
        String bearer = "";
        for (Telling telling : material.tellings()) {
            Optional<Worded> outcome = field(telling, Meeting::outcome);
            outcome.ifPresent(worded -> evidence.add(Shown.evidence(telling, worded.spans())));
            outcome.ifPresent(worded -> words.add(last(worded.text())));
            field(telling, Meeting::body).ifPresent(body -> bodies.add(last(body.text())));
            if (outcome.isPresent() && bearer.isEmpty()) {
                bearer = bearer(telling);
            }
        }
        Predicate<Telling> told = telling -> tells(telling, words, bodies);
        return missing.find("meeting outcome", evidence, told, "tell the outcome of the meeting", "." + bearer);
    }

    /** Words who speaks for the meeting in this report. */
    private static String bearer(Telling telling) {
        List<String> names = new ArrayList<>();
        field(telling, Meeting::presidency).ifPresent(party -> names.add("the presidency, " + party.text()));
        field(telling, Meeting::chair).ifPresent(party -> names.add(party.text()));
        return names.isEmpty() ? "" : " It is borne by " + String.join(", ", names) + ".";
    }

    /** Whether a sentence names the body and a word of the outcome together, whoever says it. */
    private static boolean tells(Telling telling, Set<String> words, Set<String> bodies) {
        for (Span span : Sentences.of(telling.text())) {
            Set<String> stems = new TreeSet<>();
            Words.of(telling.text(), List.of(span)).forEach(word -> stems.add(Stems.of(word.key())));
            if (words.stream().anyMatch(stems::contains) && bodies.stream().anyMatch(stems::contains)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Finding> presidency() {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> words = new TreeSet<>();
        for (Telling telling : material.tellings()) {
            Optional<Party> presidency = field(telling, Meeting::presidency);
            presidency.filter(party -> !party.spans().isEmpty()).ifPresent(party -> {
                evidence.add(Shown.evidence(telling, party.spans()));
                words.add(last(party.text()));
            });
        }
        return missing.find("meeting presidency", evidence, has(words), "tell who presides over the body", ".");
    }

    private Predicate<Telling> has(Set<String> words) {
        return telling -> words.stream().anyMatch(word -> search.has(telling.id(), word));
    }

    private static String last(String text) {
        List<Word> words = Words.of(text);
        return words.isEmpty() ? "" : Stems.of(words.get(words.size() - 1).key());
    }
}
