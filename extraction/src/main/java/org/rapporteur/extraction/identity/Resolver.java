package org.rapporteur.extraction.identity;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.EntityKind;

/** Decides who the words of a source mean. Confined to one report. */
final class Resolver {

    /** The decision: an identity in the making and the words that stand for it, or neither and the reason. */
    sealed interface Decision {
        record OfPerson(Person person, Span span, String why) implements Decision {}

        record OfOther(EntityKind kind, String key, String name, String of, Span span, String why)
                implements Decision {}

        record Unknown(String why) implements Decision {}
    }

    /** A reason that names candidates stops at this many. */
    private static final int MOST_NAMED = 5;

    private static final Set<String> SHE_OR_HE = Set.of("he", "she", "him", "her");

    private final Document document;
    private final Roles roles;
    private final States states;
    private final People people;
    private final Pronouns pronouns;
    private final NavigableMap<Integer, Run> byFirst = new TreeMap<>();
    private final Descriptions descriptions;
    private Decision lastSpeaker;

    Resolver(Document document, Roles roles, States states, People people, Pronouns pronouns, List<Run> runs) {
        this.document = document;
        this.roles = roles;
        this.states = states;
        this.people = people;
        this.pronouns = pronouns;
        runs.forEach(run -> byFirst.put(run.first(), run));
        this.descriptions = new Descriptions(document, roles, states);
    }

    /** Decides who the words mean; {@code speaks} when what is decided speaks, which later pronouns may go back to. */
    Decision resolve(Phrase phrase, boolean speaks) {
        Decision decision = decide(phrase);
        if (speaks) {
            lastSpeaker = decision;
        }
        return decision;
    }

    private Decision decide(Phrase phrase) {
        if (phrase.isPronoun()) {
            return pronoun(phrase);
        }
        List<Run> inside = inside(phrase);
        Optional<Run> head = head(phrase, inside);
        if (phrase.isCoordinated() && isSeveral(phrase, head)) {
            return other(EntityKind.GROUP, phrase, phrase.end(), "several together");
        }
        if (head.isPresent() && people.of(head.get()).isPresent()) {
            Person person = people.of(head.get()).get();
            return new Decision.OfPerson(person, head.get().span(), null);
        }
        if (head.isPresent() && head.get().kind() == Run.Kind.STATE && isWhole(phrase, head.get())) {
            return state(phrase, head.get());
        }
        return described(phrase, head);
    }

    private Decision pronoun(Phrase phrase) {
        String word = phrase.small();
        if (SHE_OR_HE.contains(word)) {
            Optional<Pronouns.Found> found = pronouns.find(word, phrase.span());
            if (found.isPresent()) {
                return new Decision.OfPerson(
                        found.get().person(), phrase.span(), found.get().why());
            }
            return new Decision.Unknown("pronoun: no fitting person is named in the paragraphs before");
        }
        if (word.equals("who")) {
            return antecedent(phrase);
        }
        if (lastSpeaker instanceof Decision.OfOther other && fits(word, other) && isNear(other.span(), phrase.span())) {
            String why = "pronoun: the last speaker, \"" + other.name() + "\"";
            return new Decision.OfOther(other.kind(), other.key(), other.name(), other.of(), phrase.span(), why);
        }
        if (word.equals("i") || word.equals("we")) {
            return new Decision.Unknown("pronoun: the writer of the report, who is not named");
        }
        return new Decision.Unknown("pronoun: no fitting speaker right before");
    }

    /** Returns the person whose name "who" follows. */
    private Decision antecedent(Phrase phrase) {
        Map.Entry<Integer, Run> before = byFirst.lowerEntry(phrase.first());
        if (before != null && before.getValue().last() >= phrase.first() - 2) {
            Optional<Person> person = people.of(before.getValue());
            if (person.isPresent()) {
                String why = "relative pronoun behind " + person.get().fullName();
                return new Decision.OfPerson(person.get(), phrase.span(), why);
            }
        }
        return new Decision.Unknown("relative pronoun: what stands before it is not a person's name");
    }

    private static boolean fits(String pronoun, Decision.OfOther other) {
        return switch (other.kind()) {
            case DOCUMENT, BODY, STATE, ORGANISATION -> pronoun.equals("it");
            case GROUP -> pronoun.equals("they");
            case PERSON, PLACE, UNKNOWN -> false;
        };
    }

    /** Returns whether no more than a paragraph lies between. */
    private boolean isNear(Span before, Span after) {
        return document.paragraphAt(after.start()) - document.paragraphAt(before.start()) <= 1;
    }

    /** Returns the run that is the phrase's head: the first that does not depend on another word. */
    private Optional<Run> head(Phrase phrase, List<Run> inside) {
        for (Run run : inside) {
            boolean dependent = run.first() > phrase.first()
                    && document.tokens().get(run.first() - 1).is("ADP");
            boolean owner = run.last() + 1 < phrase.end()
                    && Words.isPossessive(document.tokens().get(run.last()));
            boolean modifies = run.last() + 1 < phrase.end()
                    && document.tokens().get(run.last() + 1).is("NOUN")
                    && people.of(run).isEmpty();
            if (!dependent && !owner && !modifies) {
                boolean named =
                        people.of(run).isPresent() || run.kind() == Run.Kind.STATE || run.kind() == Run.Kind.BODY;
                boolean later = run.first() > phrase.headEnd();
                if (named && (!later || people.of(run).isPresent())) {
                    return Optional.of(run);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether a coordination really names several: "Ann Lee, minister of trade and industry" does not. */
    private static boolean isSeveral(Phrase phrase, Optional<Run> head) {
        if (head.isEmpty()) {
            return true;
        }
        int comma = phrase.headEnd();
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Token token = phrase.tokens().get(i - phrase.first());
            if (token.is("CCONJ")) {
                boolean inName = i > head.get().first() && i < head.get().last();
                boolean inApposition = head.get().kind() == Run.Kind.PERSON
                        && i > comma
                        && comma > head.get().last();
                return !inName && !inApposition;
            }
        }
        return false;
    }

    private boolean isWhole(Phrase phrase, Run run) {
        return run.last() + 1 >= phrase.headEnd();
    }

    private Decision state(Phrase phrase, Run run) {
        List<String> words = Words.texts(document.tokens().subList(run.first(), run.last() + 1));
        States.Match match = states.at(words).orElseThrow();
        String name = states.name(match.code());
        String why = match.form() == States.Form.SEAT ? "seat of government, used for " + name : "name of the state";
        Span span = phrase.headEnd() > run.last() ? span(phrase.first(), run.last()) : run.span();
        return new Decision.OfOther(EntityKind.STATE, "state:" + match.code(), name, match.code(), span, why);
    }

    private Decision described(Phrase phrase, Optional<Run> head) {
        Descriptions.Read read = descriptions.phrase(phrase.first(), phrase.headEnd());
        List<Person> candidates = read.descriptors().isEmpty() ? List.of() : people.describedBy(read.descriptors());
        String words = span(phrase.first(), phrase.headEnd() - 1).in(document.text());
        if (candidates.size() == 1) {
            Person only = candidates.get(0);
            String why = "description: " + only.fullName() + " is the only person so described";
            return new Decision.OfPerson(only, span(phrase.first(), phrase.headEnd() - 1), why);
        }
        if (candidates.size() > 1) {
            String names =
                    candidates.stream().limit(MOST_NAMED).map(Person::fullName).collect(Collectors.joining(", "));
            String others =
                    candidates.size() > MOST_NAMED ? " and " + (candidates.size() - MOST_NAMED) + " others" : "";
            return new Decision.Unknown("\"" + words + "\" may be any of " + names + others);
        }
        Token last = document.tokens().get(lastNoun(phrase));
        if (roles.is(Roles.Role.DOCUMENT, last.text())) {
            return other(EntityKind.DOCUMENT, phrase, phrase.headEnd(), "a text that speaks");
        }
        boolean named = head.isPresent() && head.get().kind() == Run.Kind.BODY;
        if (named || roles.is(Roles.Role.BODY, last.text())) {
            return other(EntityKind.BODY, phrase, phrase.headEnd(), "name or noun of a body");
        }
        if (roles.is(Roles.Role.OFFICE, last.text())) {
            return other(
                    EntityKind.PERSON, phrase, phrase.headEnd(), "an office whose holder the report does not name");
        }
        boolean plural = last.is("NOUN") && last.text().endsWith("s");
        return plural
                ? other(EntityKind.GROUP, phrase, phrase.headEnd(), "several, not named")
                : other(EntityKind.UNKNOWN, phrase, phrase.headEnd(), "as the report words it");
    }

    /** Returns the last noun before "of", "for" and the like: the one that says what is meant. */
    private int lastNoun(Phrase phrase) {
        int last = phrase.first();
        for (int i = phrase.first(); i < phrase.headEnd(); i++) {
            Token token = document.tokens().get(i);
            if (token.is("ADP") && i > phrase.first()) {
                break;
            }
            if (token.is("NOUN") || token.is("PROPN") || roles.isDescriptive(token.text())) {
                last = i;
            }
        }
        return last;
    }

    private Decision other(EntityKind kind, Phrase phrase, int end, String why) {
        Span span = span(phrase.first(), Math.max(phrase.first(), end - 1));
        String name = span.in(document.text());
        String key = kind + ":" + Words.key(withoutArticle(name)).replaceAll("\\s+", " ");
        return new Decision.OfOther(kind, key, name, null, span, why);
    }

    private static String withoutArticle(String name) {
        return name.replaceFirst("^(?i:the|a|an)\\s+", "");
    }

    private List<Run> inside(Phrase phrase) {
        return byFirst.subMap(phrase.first(), phrase.end()).values().stream()
                .filter(run -> run.last() < phrase.end())
                .toList();
    }

    private Span span(int first, int last) {
        return new Span(
                document.tokens().get(first).span().start(),
                document.tokens().get(Math.max(first, last)).span().end());
    }
}
