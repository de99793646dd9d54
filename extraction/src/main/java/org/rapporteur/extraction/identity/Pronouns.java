package org.rapporteur.extraction.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.Span;

/**
 * Finds whom "he" and "she" mean: of the nearest sentence before that names a fitting person, the one who speaks in it, else the
 * one named first.
 */
final class Pronouns {

    /** More paragraphs back than this a pronoun is left unresolved. */
    private static final int FARTHEST = 3;

    /** As many sentences that name somebody are asked, in a text of one paragraph too. */
    private static final int MOST_ASKED = 60;

    /** A person found, and why. */
    record Found(Person person, String why) {}

    private record Named(Span span, Person person, boolean speaks) {}

    private final Document document;
    private final NavigableMap<Integer, List<Named>> bySentence = new TreeMap<>();

    Pronouns(Document document) {
        this.document = document;
    }

    /** Notes that a person is named outside quotation marks; one who speaks there is preferred to one who does not. */
    void named(Span span, Person person, boolean speaks) {
        List<Named> here = bySentence.computeIfAbsent(document.sentenceAt(span.start()), ignored -> new ArrayList<>());
        here.removeIf(named -> named.span.equals(span));
        here.add(new Named(span, person, speaks));
        here.sort(Comparator.comparing((Named named) -> !named.speaks).thenComparing(Named::span));
    }

    Optional<Found> find(String pronoun, Span place) {
        Person.Gender wanted =
                pronoun.startsWith("s") || pronoun.startsWith("her") ? Person.Gender.FEMALE : Person.Gender.MALE;
        int sentence = document.sentenceAt(place.start());
        int paragraph = document.sentences().get(sentence).paragraph();
        int asked = 0;
        for (Map.Entry<Integer, List<Named>> entry :
                bySentence.headMap(sentence, true).descendingMap().entrySet()) {
            int s = entry.getKey();
            boolean far = paragraph - document.sentences().get(s).paragraph() > FARTHEST;
            if (far || asked++ == MOST_ASKED) {
                return Optional.empty();
            }
            for (Named named : entry.getValue()) {
                boolean before = named.span.end() <= place.start();
                boolean fits = named.person.gender() == Person.Gender.UNKNOWN || named.person.gender() == wanted;
                if (before && fits) {
                    named.person.gender(wanted);
                    String where = s == sentence ? "this sentence" : "the nearest sentence before that names a person";
                    String which = named.speaks ? "who speaks in " : "named first in ";
                    return Optional.of(
                            new Found(named.person, "pronoun: " + named.person.fullName() + ", " + which + where));
                }
            }
        }
        return Optional.empty();
    }
}
