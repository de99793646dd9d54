package org.rapporteur.analysis.collation.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.analysis.collation.material.Ids;
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
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Lack;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.matter.Worded;
import org.rapporteur.record.speech.Party;

/** What reports tell of the meeting and others do not: its format, its outcome with who bears it, its presidency. Made for one story. */
final class MeetingOmissions {

    private final String story;
    private final Material material;
    private final Shown shown;
    private final Search search;

    MeetingOmissions(String story, Material material, Search search) {
        this.story = story;
        this.material = material;
        this.shown = new Shown(material);
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
        return telling.record().list(Meeting.class).stream()
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
        List<Lack> lacking =
                lacking(evidence, telling -> words.stream().anyMatch(word -> search.has(telling.id(), word)));
        return conclude("meeting format", evidence, lacking, "the format of the meeting", "");
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
        List<Lack> lacking = lacking(evidence, telling -> tells(telling, words, bodies));
        return conclude("meeting outcome", evidence, lacking, "the outcome of the meeting", bearer);
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
        List<Lack> lacking =
                lacking(evidence, telling -> words.stream().anyMatch(word -> search.has(telling.id(), word)));
        return conclude("meeting presidency", evidence, lacking, "who presides over the body", "");
    }

    private static String last(String text) {
        List<Word> words = Words.of(text);
        return words.isEmpty() ? "" : Stems.of(words.get(words.size() - 1).key());
    }

    private interface Told {
        boolean in(Telling telling);
    }

    private List<Lack> lacking(List<Evidence> evidence, Told told) {
        List<Lack> lacking = new ArrayList<>();
        for (Telling telling : material.tellings()) {
            boolean has = evidence.stream().anyMatch(each -> each.report().equals(telling.id())) || told.in(telling);
            if (!has) {
                lacking.add(new Lack(telling.id(), null, "no words for it in its text"));
            }
        }
        return lacking;
    }

    private Optional<Finding> conclude(
            String topic, List<Evidence> evidence, List<Lack> lacking, String what, String bearer) {
        if (evidence.isEmpty() || lacking.isEmpty()) {
            return Optional.empty();
        }
        boolean one = lacking.size() == 1;
        String text = shown.labels(lacking.stream().map(Lack::report).toList()) + (one ? " does" : " do") + " not tell "
                + what + ". " + shown.sides(evidence) + "." + bearer;
        return Optional.of(Ids.conclude(story, FindingKind.OMISSION, topic, null, evidence, lacking, text));
    }
}
