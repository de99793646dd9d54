package org.rapporteur.extraction.identity.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.extraction.encoder.Name;
import org.rapporteur.extraction.identity.mention.Naming;
import org.rapporteur.extraction.identity.mention.Titles;
import org.rapporteur.extraction.identity.mention.Tokens;
import org.rapporteur.extraction.identity.mention.WordClass;
import org.rapporteur.extraction.identity.mention.WordClasses;
import org.rapporteur.extraction.identity.mention.Words;
import org.rapporteur.extraction.identity.world.Described;
import org.rapporteur.extraction.identity.world.Describer;
import org.rapporteur.extraction.identity.world.Gender;
import org.rapporteur.extraction.identity.world.World;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.EntityKind;

/** Makes identities of a report's personal names, with what titles and appositions say of them. Confined to one report. */
final class Persons {

    private final Tokens tokens;
    private final World world;
    private final Describer describer;
    private final WordClasses classes;
    private final Titles titles;
    private final Map<Naming, Cluster> of = new LinkedHashMap<>();
    private final Map<PersonNames.Form, Cluster> byForm = new LinkedHashMap<>();
    private final Map<Span, Cluster> appositions = new LinkedHashMap<>();
    private final Map<Cluster, Integer> lastFull = new HashMap<>();
    private final Map<Cluster, Integer> strength = new HashMap<>();

    Persons(Tokens tokens, World world, Describer describer, WordClasses classes, List<Naming> namings) {
        this.tokens = tokens;
        this.describer = describer;
        this.world = world;
        this.classes = classes;
        this.titles = new Titles(tokens, world, classes);
        List<Naming> persons = namings.stream()
                .filter(naming -> naming.type() == Name.Type.PERSON)
                .toList();
        PersonNames names = new PersonNames(persons);
        for (Naming naming : persons) {
            PersonNames.Form form = PersonNames.Form.of(naming);
            if (!form.words().isEmpty() && !form.isShort()) {
                Cluster cluster = byForm.computeIfAbsent(names.fullOf(form), ignored -> make(naming));
                strength.merge(cluster, 1, Integer::sum);
                // A form that is the end of several is joined by nearness, below, when it is short.
            }
        }
        int limit = 0;
        for (Naming naming : persons) {
            PersonNames.Form form = PersonNames.Form.of(naming);
            if (!form.words().isEmpty()) {
                join(naming, form, names, limit);
                limit = naming.end();
            }
        }
    }

    /** Returns the identity of each personal name. */
    Map<Naming, Cluster> all() {
        return of;
    }

    private Cluster make(Naming naming) {
        Cluster cluster = new Cluster(EntityKind.PERSON, String.join(" ", naming.words()), true);
        cluster.plural(false);
        return cluster;
    }

    private void join(Naming naming, PersonNames.Form form, PersonNames names, int limit) {
        if (!form.isShort()) {
            Cluster cluster = byForm.get(names.fullOf(form));
            if (naming.words().size() > cluster.name().split(" ").length) {
                cluster.name(String.join(" ", naming.words()));
            }
            lastFull.put(cluster, naming.first());
            mention(
                    cluster,
                    naming,
                    form.equals(names.fullOf(form)) ? "name" : "name, another form of " + cluster.name(),
                    limit);
            return;
        }
        List<PersonNames.Form> candidates = names.candidates(form);
        if (candidates.isEmpty()) {
            Cluster cluster = byForm.computeIfAbsent(form, ignored -> make(naming));
            mention(cluster, naming, "name", limit);
            return;
        }
        PersonNames.Form chosen = choose(naming, candidates);
        Cluster cluster = byForm.get(chosen);
        String which = PersonNames.isSurname(form, chosen) ? "surname of " : "given name of ";
        String among = candidates.size() == 1 ? "" : ", the likeliest of " + candidates.size() + " who share it";
        mention(cluster, naming, which + cluster.name() + among, limit);
    }

    /** Chooses among persons of one name: whom the title fits, who was named in full in this sentence or the one before, else the one named most. */
    private PersonNames.Form choose(Naming naming, List<PersonNames.Form> candidates) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        Gender title = gender(naming.title());
        PersonNames.Form best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (PersonNames.Form form : candidates) {
            Cluster cluster = byForm.get(form);
            boolean wrong = title != null && cluster.gender() != null && cluster.gender() != title;
            Integer last = lastFull.get(cluster);
            boolean near = last != null && naming.sentence() - tokens.sentence(last) <= 1;
            double score = strength.getOrDefault(cluster, 0)
                    + cluster.places().size()
                    - (wrong ? 1e12 : 0)
                    + (near ? 1_000_000 + last : 0);
            if (score > most) {
                most = score;
                best = form;
            }
        }
        return best;
    }

    private void mention(Cluster cluster, Naming naming, String why, int limit) {
        cluster.mention(naming.span(), naming.span().in(tokens.document().text()), why);
        of.put(naming, cluster);
        cluster.gender(gender(naming.title()), true);
        cluster.gender(world.givenNames().of(naming.words().get(0)).orElse(null), false);
        if (!naming.title().isEmpty()) {
            say(cluster, new Titles.Said(naming.title(), tokens.span(naming.first(), naming.nameFirst())));
        }
        appose(cluster, titles.behind(naming));
        appose(cluster, titles.before(naming, limit));
    }

    /** Takes an apposition: its first noun means the person too. */
    private void appose(Cluster cluster, Titles.Said said) {
        if (said != null) {
            say(cluster, said);
            appositions.putIfAbsent(said.span(), cluster);
        }
    }

    /** Returns who is meant by the appositions, by where they stand. */
    Map<Span, Cluster> appositions() {
        return appositions;
    }

    private void say(Cluster cluster, Titles.Said said) {
        if (said == null) {
            return;
        }
        Described described = describer.read(said.words());
        Set<String> words = new HashSet<>();
        said.words().forEach(word -> words.add(WordClasses.singular(Words.key(word))));
        cluster.said(described, words, Passage.of(tokens.document().text(), said.span()));
        if (described.office() != null && described.office().gender() != null) {
            cluster.gender(described.office().gender(), true);
        }
    }

    private Gender gender(List<String> title) {
        for (String word : title) {
            if (classes.is(WordClass.HE, word)) {
                return Gender.MALE;
            }
            if (classes.is(WordClass.SHE, word)) {
                return Gender.FEMALE;
            }
        }
        return null;
    }

    /** Returns the identities in the order in which they were made. */
    List<Cluster> list() {
        return new ArrayList<>(new java.util.LinkedHashSet<>(of.values()));
    }
}
