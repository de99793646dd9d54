package org.rapporteur.extraction.identity.join;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rapporteur.extraction.identity.mention.NounPhrase;
import org.rapporteur.extraction.identity.mention.Pronoun;
import org.rapporteur.extraction.identity.mention.Reference;
import org.rapporteur.extraction.identity.mention.WordClass;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Membership;
import org.rapporteur.record.identity.Mention;

/** Decides whom a reference means, and notes it for those behind. Confined to one report. */
final class Resolver {

    /** So many are named where an answer is left open. */
    private static final int MOST_NAMED = 5;

    /** Below this one of several who hold the office named is not chosen. */
    private static final double CONTESTED = 0.8;

    private final Scene scene;
    private final Chooser chooser;
    private final double least;
    private final PersonCandidates persons;
    private final ThingCandidates things;
    private final NounCandidates nouns;
    private final Antecedents antecedents;
    private final Map<Cluster, Integer> numbers = new LinkedHashMap<>();

    /** Makes a resolver that leaves open what is chosen with less than {@code least}. */
    Resolver(Scene scene, Chooser chooser, double least) {
        this.scene = scene;
        this.chooser = chooser;
        this.least = least;
        this.persons = new PersonCandidates(scene);
        this.things = new ThingCandidates(scene);
        this.nouns = new NounCandidates(scene);
        this.antecedents = new Antecedents(scene);
    }

    /**
     * What stands around a reference.
     *
     * @param content what its statement says
     * @param speaker gives who speaks the words around it, or null when the report does
     * @param speaks whether the reference is a source
     */
    record Around(List<Span> content, Supplier<Cluster> speaker, boolean speaks) {}

    /** Decides, and notes the mention. */
    Decision resolve(Reference reference, Around around) {
        Decision decision = decide(reference, around);
        Cluster cluster = decision.cluster();
        if (cluster != null) {
            boolean pronoun = reference instanceof Reference.ByPronoun;
            int token =
                    reference instanceof Reference.ByName name ? name.naming().nameFirst() : reference.first();
            scene.note(cluster, token, false, around.speaks(), pronoun);
            cluster.mention(
                    decision.span(),
                    decision.span().in(scene.tokens().document().text()),
                    decision.why());
            if (around.speaks()) {
                cluster.spoke();
            }
        }
        return decision;
    }

    /** Takes what a transcript's head says of a speaker behind the name, such as the state. */
    void head(Cluster speaker, Passage head) {
        for (Span span : head.spans().subList(1, head.spans().size())) {
            int first = scene.tokens().at(span.start());
            int end = Math.max(first, scene.tokens().at(span.end() - 1));
            scene.describe(speaker, scene.tokens().words(first, end), span);
        }
    }

    private Decision decide(Reference reference, Around around) {
        if (reference instanceof Reference.ByName by && scene.of(by.naming()) != null) {
            Cluster cluster = scene.party(by.naming());
            return Decision.of(
                    cluster, by.naming().span(), why(cluster, by.naming().span()));
        }
        if (reference instanceof Reference.ByPronoun by) {
            return pronoun(by, around);
        }
        if (reference instanceof Reference.ByNoun by) {
            return noun(by, around);
        }
        if (reference instanceof Reference.Several several) {
            return several(several, around);
        }
        return Decision.open(reference.span(), "the name is of no known kind");
    }

    private static String why(Cluster cluster, Span span) {
        return cluster.find(span).map(Mention::why).orElse("name");
    }

    // ---- pronouns ----

    private Decision pronoun(Reference.ByPronoun by, Around around) {
        return switch (by.pronoun().kind()) {
            case HE, SHE -> person(by, around);
            case WHO ->
                antecedents.before(
                        by.first(), by.span(), !scene.tokens().small(by.first()).equals("which"));
            case THAT -> relative(by) ? antecedents.before(by.first(), by.span(), false) : thing(by, around);
            case IT, THEY -> thing(by, around);
            case I, WE, YOU -> speaker(by, around);
        };
    }

    /** Returns whether "that" follows a noun or name directly, as a relative pronoun does. */
    private boolean relative(Reference.ByPronoun by) {
        int before = by.first() - 1;
        return before >= scene.tokens().sentenceStart(by.first())
                && (scene.tokens().get(before).is("NOUN")
                        || scene.tokens().get(before).is("PROPN"));
    }

    private Decision person(Reference.ByPronoun by, Around around) {
        Map<Cluster, Candidate> candidates = persons.of(by.pronoun(), by.first(), around.content());
        Decision decision = choose(
                Question.Kind.PERSON,
                by.span(),
                candidates,
                new Features().is("new").ofNew(),
                "pronoun: ");
        if (decision.cluster() != null) {
            decision.cluster().gender(PersonCandidates.gender(by.pronoun()), true);
        }
        return decision;
    }

    private Decision thing(Reference.ByPronoun by, Around around) {
        Map<Cluster, Candidate> candidates = things.of(by.pronoun(), by.first(), around.content());
        return choose(
                Question.Kind.THING,
                by.span(),
                candidates,
                new Features().is("new").is("new-" + by.pronoun().kind()).ofNew(),
                "pronoun: ");
    }

    private Decision speaker(Reference.ByPronoun by, Around around) {
        Cluster speaker = around.speaker().get();
        boolean alone = by.pronoun().kind() == Pronoun.Kind.I;
        if (speaker != null && alone) {
            return Decision.of(speaker, by.span(), "pronoun: " + speaker.name() + " speaks these words");
        }
        Cluster writer = speaker == null && alone ? scene.writer() : null;
        if (writer != null) {
            return Decision.of(writer, by.span(), "pronoun: " + writer.name() + " wrote the report");
        }
        String who = speaker == null ? "the writer of the report" : speaker.name();
        String word = by.pronoun().kind().name();
        EntityKind kind = alone ? EntityKind.PERSON : EntityKind.GROUP;
        String why = switch (by.pronoun().kind()) {
            case I -> "pronoun: the writer of the report";
            case WE -> "pronoun: " + who + " and whomever else they speak for";
            default -> "pronoun: whomever " + who + " speaks to";
        };
        return Decision.of(keyed(word + ":" + number(speaker), kind, by.span()), by.span(), why);
    }

    private Cluster keyed(String key, EntityKind kind, Span span) {
        Cluster known = scene.keyed(key);
        if (known != null) {
            return known;
        }
        Cluster made = new Cluster(kind, span.in(scene.tokens().document().text()), false);
        scene.key(key, made);
        return made;
    }

    private int number(Cluster cluster) {
        return cluster == null ? -1 : numbers.computeIfAbsent(cluster, ignored -> numbers.size());
    }

    // ---- common nouns ----

    private Decision noun(Reference.ByNoun by, Around around) {
        Cluster owner = owner(by, around);
        NounPhrase phrase = by.phrase();
        boolean campaign = scene.classes().is(WordClass.CAMPAIGN, phrase.head());
        if (owner != null && !phrase.plural() && (campaign || phrase.form() == NounPhrase.Form.OWNED)) {
            String key = (campaign ? "campaign" : phrase.head()) + " of " + number(owner);
            Cluster known = scene.keyed(key);
            if (known != null) {
                return Decision.of(known, by.span(), "the same " + phrase.head() + " of " + owner.name());
            }
            if (campaign) {
                Cluster made = make(by, "the campaign of " + owner.name());
                scene.key(key, made);
                scene.adoptOwned(made, owner, phrase.head());
                return Decision.of(made, by.span(), "the campaign of " + owner.name());
            }
        }
        Cluster body = phrase.form() == NounPhrase.Form.DEFINITE ? scene.shortFor(phrase) : null;
        if (body != null) {
            return Decision.of(body, by.span(), "short for " + body.name());
        }
        if (scene.isGeneral(phrase) && scene.of(phrase) != null) {
            return Decision.of(scene.of(phrase), by.span(), "the same words");
        }
        if (phrase.form() == NounPhrase.Form.INDEFINITE && !phrase.plural()) {
            return Decision.of(make(by, "as the report words it"), by.span(), "brought in as somebody new");
        }
        List<Cluster> holders = nouns.holders(by);
        if (holders.size() == 1) {
            Cluster only = holders.get(0);
            return Decision.of(only, by.span(), "description: " + only.name() + " alone is said to hold that office");
        }
        Map<Cluster, Candidate> candidates = nouns.of(by, owner);
        if (holders.size() > 1) {
            candidates.keySet().retainAll(new HashSet<>(holders));
            return contested(by, candidates, holders);
        }
        Decision decision = choose(Question.Kind.NOUN, by.span(), candidates, nouns.ofNew(by), "description: ");
        if (decision.cluster() == null && decision.candidates().isEmpty()) {
            decision = Decision.of(make(by, "as the report words it"), by.span(), "as the report words it");
        }
        if (owner != null && decision.cluster() != null && !phrase.plural()) {
            scene.key(phrase.head() + " of " + number(owner), decision.cluster());
        }
        return decision;
    }

    /** Chooses among several who hold an office; asks for more than elsewhere, since the words fit each of them. */
    private Decision contested(Reference.ByNoun by, Map<Cluster, Candidate> candidates, List<Cluster> holders) {
        Decision decision = choose(Question.Kind.NOUN, by.span(), candidates, nouns.ofNew(by), "description: ");
        if (decision.likely() != null && decision.likely() >= CONTESTED) {
            return decision;
        }
        String names = holders.stream().limit(MOST_NAMED).map(Cluster::name).collect(Collectors.joining(", "));
        List<Cluster> named = holders.stream().limit(MOST_NAMED).toList();
        return new Decision(null, by.span(), "description: may be any of " + names, null, named);
    }

    private Cluster make(Reference.ByNoun by, String why) {
        Cluster known = scene.of(by.phrase());
        Cluster cluster = known != null ? known : scene.make(by.phrase(), why);
        scene.describe(cluster, by.words(), by.span());
        return cluster;
    }

    private Cluster owner(Reference.ByNoun by, Around around) {
        if (by.owner() != null) {
            return scene.party(by.owner());
        }
        if (by.ownedBy() == null) {
            return null;
        }
        Span word = scene.tokens().span(by.first(), by.first() + 1);
        Reference.ByPronoun pronoun = new Reference.ByPronoun(by.ownedBy(), by.first(), word);
        return pronoun(pronoun, new Around(List.of(), around.speaker(), false)).cluster();
    }

    // ---- several ----

    private Decision several(Reference.Several several, Around around) {
        List<Cluster> members = new ArrayList<>();
        for (Reference part : several.parts()) {
            Decision decision = resolve(part, new Around(around.content(), around.speaker(), false));
            if (decision.cluster() != null && !members.contains(decision.cluster())) {
                members.add(decision.cluster());
            }
        }
        if (members.size() < 2) {
            return members.isEmpty()
                    ? Decision.open(several.span(), "several, none of whom is known")
                    : Decision.of(members.get(0), several.span(), "the only one known of several");
        }
        String key = "several "
                + members.stream()
                        .map(this::number)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")) + several.open();
        boolean known = scene.keyed(key) != null;
        Cluster cluster = keyed(key, EntityKind.GROUP, several.span());
        if (!known) {
            cluster.membership(several.open() ? Membership.OPEN : Membership.CLOSED);
            String why = "named in \"" + cluster.name() + "\"";
            members.forEach(member -> cluster.member(member, why));
        }
        return Decision.of(cluster, several.span(), "several side by side");
    }

    /**
     * Returns the text that several issue together, with them as its members, where the cue names one ("issued a joint statement"):
     * what it says later they say. Else the decision as it is.
     */
    Decision jointText(Decision authors, List<Span> cue) {
        for (Span span : cue) {
            int first = scene.tokens().at(span.start());
            int end = Math.max(first, scene.tokens().at(span.end()));
            for (NounPhrase phrase : scene.nouns().subMap(first, end).values()) {
                boolean joint = scene.tokens().words(phrase.first(), phrase.end()).stream()
                        .anyMatch(word -> word.equalsIgnoreCase("joint"));
                if (joint && scene.classes().is(WordClass.TEXT, phrase.head())) {
                    return issued(phrase, authors);
                }
            }
        }
        return authors;
    }

    private Decision issued(NounPhrase phrase, Decision authors) {
        Cluster text = scene.of(phrase) != null ? scene.of(phrase) : scene.make(phrase, "as the report words it");
        if (text.members().isEmpty()) {
            authors.cluster().members().forEach(one -> text.member(one, "one of those who issued " + text.name()));
            text.membership(authors.cluster().membership());
        }
        text.spoke();
        String why = "those who issued " + text.name();
        text.mention(authors.span(), authors.span().in(scene.tokens().document().text()), why);
        return Decision.of(text, authors.span(), why);
    }

    // ---- choosing ----

    /** Asks the chooser; the answer has no cluster and no candidates when somebody new is likeliest. */
    private Decision choose(
            Question.Kind kind, Span span, Map<Cluster, Candidate> found, Candidate fresh, String what) {
        List<Cluster> clusters = new ArrayList<>(found.keySet());
        List<Candidate> candidates = new ArrayList<>(found.values());
        candidates.add(fresh);
        List<Double> weights = chooser.weigh(new Question(kind, span, candidates));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            order.add(i);
        }
        order.sort((a, b) -> Double.compare(weights.get(b), weights.get(a)));
        int best = order.get(0);
        boolean noun = kind == Question.Kind.NOUN;
        if (best == clusters.size() && (noun || clusters.isEmpty() || weights.get(best) >= least)) {
            return Decision.open(span, what + "nobody mentioned before fits");
        }
        if (best == clusters.size() || weights.get(best) < least) {
            List<Cluster> open = order.stream()
                    .filter(i -> i < clusters.size())
                    .limit(MOST_NAMED)
                    .map(clusters::get)
                    .toList();
            String names = open.stream().map(Cluster::name).collect(Collectors.joining(", "));
            return new Decision(null, span, what + "may be any of " + names, null, open);
        }
        Cluster cluster = clusters.get(best);
        return new Decision(
                cluster, span, what + Reasons.of(cluster, candidates.get(best)), weights.get(best), List.of());
    }
}
