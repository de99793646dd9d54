package org.rapporteur.extraction.identity.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rapporteur.extraction.encoder.Name;
import org.rapporteur.extraction.identity.mention.Naming;
import org.rapporteur.extraction.identity.mention.NounPhrase;
import org.rapporteur.extraction.identity.mention.NounPhrases;
import org.rapporteur.extraction.identity.mention.Pronoun;
import org.rapporteur.extraction.identity.mention.References;
import org.rapporteur.extraction.identity.mention.Tokens;
import org.rapporteur.extraction.identity.mention.WordClass;
import org.rapporteur.extraction.identity.mention.WordClasses;
import org.rapporteur.extraction.identity.mention.Words;
import org.rapporteur.extraction.identity.world.Body;
import org.rapporteur.extraction.identity.world.Described;
import org.rapporteur.extraction.identity.world.Describer;
import org.rapporteur.extraction.identity.world.Gender;
import org.rapporteur.extraction.identity.world.World;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.EntityKind;

/** All that a report shows of who is who before a source is looked at, and what has been decided since. Confined to one report. */
final class Scene {

    /** More persons of whom one word is said are not looked at. */
    private static final int MOST_BY_WORD = 80;

    private final Tokens tokens;
    private final WordClasses classes;
    private final World world;
    private final Describer describer;
    private final List<Naming> namings;
    private final NavigableMap<Integer, Naming> namingAt = new TreeMap<>();
    private final Map<Naming, Cluster> named = new LinkedHashMap<>();
    private final Others others;
    private final NounPhrases nouns;
    private final NavigableMap<Integer, NounPhrase> nounAt = new TreeMap<>();
    private final Map<String, List<NounPhrase>> byHead = new HashMap<>();
    private final Map<NounPhrase, Cluster> nominal = new HashMap<>();
    private final Map<String, List<Cluster>> byWord = new HashMap<>();
    private final Map<String, Cluster> byKey = new HashMap<>();
    private final History history = new History();
    private final Cluster writer;

    /** Looks at a report whose names are known, and where its bylines stand. */
    Scene(
            Tokens tokens,
            List<Naming> namings,
            List<Span> bylines,
            World world,
            Describer describer,
            WordClasses classes) {
        this.tokens = tokens;
        this.classes = classes;
        this.world = world;
        this.describer = describer;
        this.namings = namings;
        namings.forEach(naming -> namingAt.put(naming.first(), naming));
        Persons persons = new Persons(tokens, world, describer, classes, namings);
        named.putAll(persons.all());
        this.others = new Others(tokens, world, namings);
        named.putAll(others.all());
        this.nouns = new NounPhrases(tokens, namings, classes);
        for (NounPhrase phrase : nouns.list()) {
            nounAt.put(phrase.first(), phrase);
            byHead.computeIfAbsent(phrase.head(), ignored -> new ArrayList<>()).add(phrase);
        }
        persons.appositions().forEach(this::appose);
        index();
        this.writer = writer(bylines);
        for (Naming naming : namings) {
            Cluster cluster = named.get(naming);
            if (cluster != null) {
                note(cluster, naming.nameFirst(), naming.possessive(), false, false);
            }
        }
    }

    /** Gives the first noun phrase of an apposition, whose office was read, to the person. */
    private void appose(Span span, Cluster person) {
        Map.Entry<Integer, NounPhrase> first = nounAt.ceilingEntry(tokens.at(span.start()));
        boolean inside = first != null && first.getValue().span().end() <= span.end();
        if (inside && !first.getValue().plural() && isHuman(first.getValue())) {
            nominal.putIfAbsent(first.getValue(), person);
        }
    }

    Tokens tokens() {
        return tokens;
    }

    WordClasses classes() {
        return classes;
    }

    World world() {
        return world;
    }

    History history() {
        return history;
    }

    /** Returns what reads sources and addressees of this report. */
    References references() {
        return new References(tokens, namings, nouns, classes);
    }

    /** Returns the identity that a name has. */
    Cluster of(Naming naming) {
        return named.get(naming);
    }

    /** Returns whom a name means that stands for a party: a seat of government means its state. */
    Cluster party(Naming naming) {
        Cluster state = others.governedFrom(naming);
        return state != null ? state : named.get(naming);
    }

    List<Naming> namings() {
        return namings;
    }

    NavigableMap<Integer, NounPhrase> nouns() {
        return nounAt;
    }

    /** Returns some noun phrases of a noun that stand before a token, those right before it, in the order of the text. */
    List<NounPhrase> withHeadBefore(String head, int token, int most) {
        List<NounPhrase> all = withHead(head);
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return all.subList(Math.max(0, low - most), low);
    }

    /** Returns some named persons and others of whom an office or a noun is said, in the order in which they were named. */
    List<Cluster> namedBy(String office, String noun, int most) {
        List<Cluster> found = new ArrayList<>(byWord.getOrDefault("office " + office, List.of()));
        for (Cluster cluster : noun.equals(office) ? List.<Cluster>of() : byWord.getOrDefault(noun, List.of())) {
            if (found.size() < 2 * most && !found.contains(cluster)) {
                found.add(cluster);
            }
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    /** Notes what is said of those who have names; some of each will do. */
    private void index() {
        for (Cluster cluster : new LinkedHashSet<>(named.values())) {
            cluster.words().forEach(word -> index(word, cluster));
            cluster.offices().forEach(office -> index("office " + office, cluster));
        }
    }

    private void index(String word, Cluster cluster) {
        List<Cluster> clusters = byWord.computeIfAbsent(word, ignored -> new ArrayList<>());
        if (clusters.size() < MOST_BY_WORD) {
            clusters.add(cluster);
        }
    }

    /** Returns the noun phrases of a noun. */
    List<NounPhrase> withHead(String head) {
        return byHead.getOrDefault(head, List.of());
    }

    /** Returns what words say of an office and of what it is held of. */
    Described describe(List<String> words) {
        return describer.read(words);
    }

    /** Returns who wrote the report, by its byline, the head of a column or its last lines; null where none says so. */
    Cluster writer() {
        return writer;
    }

    /** Finds who wrote the report: named in a byline, before a column ("Ann Lee: What I saw"), or behind one ("Ann Lee is …"). */
    private Cluster writer(List<Span> bylines) {
        List<Naming> persons = namings.stream()
                .filter(naming -> naming.type() == Name.Type.PERSON)
                .toList();
        Optional<Naming> byline = persons.stream()
                .filter(naming -> bylines.stream().anyMatch(span -> span.contains(naming.nameSpan())))
                .findFirst();
        Optional<Naming> column = persons.stream()
                .limit(1)
                .filter(naming ->
                        naming.first() == 0 && tokens.small(naming.end()).equals(":"))
                .findFirst();
        return byline.or(() -> column)
                .or(() -> persons.stream().filter(this::isIntroducedLast).reduce((one, other) -> other))
                .map(named::get)
                .orElse(null);
    }

    private boolean isIntroducedLast(Naming naming) {
        return naming.first() == tokens.sentenceStart(naming.first())
                && tokens.paragraph(naming.first()) >= tokens.paragraph(tokens.size() - 1) - 1
                && naming.words().size() > 1
                && tokens.small(naming.end()).equals("is");
    }

    /** Notes that somebody is mentioned. */
    void note(Cluster cluster, int token, boolean possessive, boolean source, boolean pronoun) {
        int start = tokens.sentenceStart(token);
        Map.Entry<Integer, NounPhrase> noun = nounAt.ceilingEntry(start);
        boolean nounBefore = noun != null && noun.getValue().end() <= token && !source;
        boolean preposition = token > start && tokens.get(token - 1).is("ADP");
        boolean nameBefore =
                history.before(token, tokens.sentence(token)).stream().anyMatch(event -> !event.possessive());
        boolean subject = !preposition && !nounBefore && !nameBefore && !possessive;
        history.add(new History.Event(
                cluster,
                token,
                tokens.sentence(token),
                tokens.isQuoted(token),
                possessive,
                subject || source,
                source,
                pronoun));
    }

    /** Returns the identity that a noun phrase already has, or null. */
    Cluster of(NounPhrase phrase) {
        return nominal.get(phrase);
    }

    /** Returns the identity under a key, such as a campaign's under its owner's; null where there is none. */
    Cluster keyed(String key) {
        return byKey.get(key);
    }

    void key(String key, Cluster cluster) {
        byKey.putIfAbsent(key, cluster);
    }

    /**
     * Makes a noun phrase an identity of its own. What has the same words joins it where those mean the same everywhere ({@link
     * #isGeneral}).
     */
    Cluster make(NounPhrase phrase, String why) {
        Cluster cluster = new Cluster(kind(phrase), words(phrase), false);
        cluster.plural(phrase.plural());
        cluster.heads().add(phrase.head());
        describe(cluster, tokens.words(phrase.first(), phrase.end()), phrase.span());
        adopt(cluster, phrase, why);
        if (isGeneral(phrase)) {
            for (NounPhrase other : withHead(phrase.head())) {
                boolean same = other.form() == phrase.form()
                        && other.plural() == phrase.plural()
                        && other.key().equals(phrase.key())
                        && isGeneral(other);
                if (same && nominal.get(other) == null) {
                    adopt(cluster, other, "the same words");
                }
            }
        }
        return cluster;
    }

    /**
     * Returns whether the same words mean the same wherever they stand: a plural with nothing behind it that narrows it down
     * ("officials", "the voters", "some Democrats", but not "people in the room").
     */
    boolean isGeneral(NounPhrase phrase) {
        boolean form = phrase.form() != NounPhrase.Form.OWNED && phrase.form() != NounPhrase.Form.INDEFINITE;
        return form && phrase.plural() && !isNarrowed(phrase.end());
    }

    private boolean isNarrowed(int behind) {
        if (behind >= tokens.size() || behind >= tokens.sentenceEnd(behind - 1)) {
            return false;
        }
        boolean relative = Pronoun.of(tokens.small(behind))
                .filter(pronoun -> pronoun.kind() == Pronoun.Kind.WHO || pronoun.kind() == Pronoun.Kind.THAT)
                .isPresent();
        boolean participle =
                tokens.get(behind).is("VERB") && tokens.small(behind).endsWith("ing");
        return tokens.get(behind).is("ADP") || relative || participle;
    }

    /** Makes identities of the noun phrases in the sentences right before a token that may be meant. */
    void makeNear(int token, int sentences, Predicate<NounPhrase> wanted) {
        int from = tokens.sentenceStart(token);
        for (int i = 0; i < sentences && from > 0; i++) {
            from = tokens.sentenceStart(from - 1);
        }
        for (NounPhrase phrase : List.copyOf(nounAt.subMap(from, token).values())) {
            if (nominal.get(phrase) == null && history.at(phrase.first()) == null && wanted.test(phrase)) {
                make(phrase, "as the report words it");
            }
        }
    }

    /** Returns the one body named in the report that a noun is short for: "the council", "the alliance"; null where none or several are. */
    Cluster shortFor(NounPhrase phrase) {
        Set<Cluster> found = new LinkedHashSet<>();
        for (Body body : world.bodies().shortForm(phrase.head())) {
            Cluster cluster = others.body(body.id());
            if (cluster != null) {
                found.add(cluster);
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** Adds every noun phrase of a noun that the same owner's name stands in: "Lee's campaign", "the Lee campaign". */
    void adoptOwned(Cluster cluster, Cluster owner, String head) {
        for (NounPhrase phrase : withHead(head)) {
            boolean owned = namingAt.subMap(phrase.first(), phrase.end()).values().stream()
                    .anyMatch(naming -> naming.end() < phrase.end() && named.get(naming) == owner);
            if (owned && nominal.get(phrase) == null) {
                adopt(cluster, phrase, "the same " + head + " of " + owner.name());
            }
        }
    }

    /** Adds what a description's words say. */
    void describe(Cluster cluster, List<String> words, Span span) {
        Described described = describer.read(words);
        Set<String> keys = new LinkedHashSet<>();
        words.forEach(word -> keys.add(WordClasses.singular(Words.key(word))));
        cluster.said(described, keys, Passage.of(tokens.document().text(), span));
        if (described.office() != null) {
            cluster.gender(described.office().gender(), true);
        }
    }

    /** Adds a noun phrase to an identity. */
    void adopt(Cluster cluster, NounPhrase phrase, String why) {
        nominal.put(phrase, cluster);
        cluster.mention(phrase.span(), words(phrase), why);
        if (history.at(phrase.first()) == null) {
            note(cluster, phrase.first(), false, false, false);
        }
    }

    private String words(NounPhrase phrase) {
        return phrase.span().in(tokens.document().text());
    }

    /** Returns what a noun phrase is likely to mean. */
    EntityKind kind(NounPhrase phrase) {
        if (classes.is(WordClass.TEXT, phrase.head())) {
            return EntityKind.DOCUMENT;
        }
        if (phrase.plural() || classes.is(WordClass.GROUP, phrase.head())) {
            return EntityKind.GROUP;
        }
        if (isHuman(phrase)) {
            return EntityKind.PERSON;
        }
        boolean body = classes.is(WordClass.BODY, phrase.head()) || classes.is(WordClass.CAMPAIGN, phrase.head());
        return body ? EntityKind.ORGANISATION : EntityKind.UNKNOWN;
    }

    /** Returns whether a noun phrase means one human being or several. */
    boolean isHuman(NounPhrase phrase) {
        return isHuman(phrase.head());
    }

    /** Returns the gender that a noun tells, such as "actress"; null where it tells none. */
    Gender genderOf(NounPhrase phrase) {
        if (classes.is(WordClass.SHE, phrase.head()) || classes.is(WordClass.FEMALE, phrase.head())) {
            return Gender.FEMALE;
        }
        if (classes.is(WordClass.HE, phrase.head()) || classes.is(WordClass.MALE, phrase.head())) {
            return Gender.MALE;
        }
        return world.offices()
                .at(List.of(phrase.head()))
                .map(match -> match.office().gender())
                .orElse(null);
    }

    /** Returns whether a noun in the singular means a human being. */
    boolean isHuman(String head) {
        return classes.is(WordClass.HUMAN, head)
                || world.offices().at(List.of(head)).isPresent();
    }

    /** Returns whether somebody is mentioned within some stretches; looks at the mentions that begin there, not at all there are. */
    boolean mentions(Cluster cluster, List<Span> within) {
        for (Span span : within) {
            Span first = new Span(span.start(), span.start() + 1);
            for (Span place : cluster.places().tailSet(first, true)) {
                if (place.start() >= span.end()) {
                    break;
                }
                if (span.contains(place)) {
                    return true;
                }
            }
        }
        return false;
    }
}
