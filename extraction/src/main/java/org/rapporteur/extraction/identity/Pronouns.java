package org.rapporteur.extraction.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.Span;

/** Finds whom "he" and "she" mean: the person named first in the nearest sentence before that names one. */
final class Pronouns {

    /** Further back than this a pronoun is left unresolved. */
    private static final int FARTHEST = 3;

    /** A person found, and why. */
    record Found(Person person, String why) {}

    private record Named(Span span, Person person, boolean speaks) {}

    private final Document document;
    private final Map<Integer, List<Named>> bySentence = new HashMap<>();

    Pronouns(Document document) {
        this.document = document;
    }

    /** Notes that a person is named outside quotation marks; one who speaks there is preferred to one who does not. */
    void named(Span span, Person person, boolean speaks) {
        List<Named> here = bySentence.computeIfAbsent(sentence(span), ignored -> new java.util.ArrayList<>());
        here.removeIf(named -> named.span.equals(span));
        here.add(new Named(span, person, speaks));
        here.sort(Comparator.comparing((Named named) -> !named.speaks).thenComparing(Named::span));
    }

    Optional<Found> find(String pronoun, Span place) {
        Person.Gender wanted =
                pronoun.startsWith("s") || pronoun.startsWith("her") ? Person.Gender.FEMALE : Person.Gender.MALE;
        int sentence = sentence(place);
        int paragraph = document.sentences().get(sentence).paragraph();
        for (int s = sentence; s >= 0; s--) {
            if (paragraph - document.sentences().get(s).paragraph() > FARTHEST) {
                return Optional.empty();
            }
            for (Named named : bySentence.getOrDefault(s, List.of())) {
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

    private int sentence(Span place) {
        int low = 0;
        int high = document.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (document.sentences().get(middle).span().start() <= place.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
