package org.rapporteur.extraction.identity.join;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rapporteur.extraction.identity.mention.Naming;
import org.rapporteur.extraction.identity.mention.NounPhrase;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.EntityKind;

/** What a relative pronoun goes back to: the name or noun right before it. Confined to one report. */
final class Antecedents {

    /** More tokens than this may not stand between. */
    private static final int FARTHEST = 14;

    private final Scene scene;
    private final NavigableMap<Integer, Naming> nameByEnd = new TreeMap<>();
    private final NavigableMap<Integer, NounPhrase> nounByEnd = new TreeMap<>();

    Antecedents(Scene scene) {
        this.scene = scene;
        scene.namings().forEach(naming -> nameByEnd.put(naming.end(), naming));
        scene.nouns().values().forEach(phrase -> nounByEnd.put(phrase.end(), phrase));
    }

    /** Returns what stands before a relative pronoun. */
    Decision before(int token, Span span, boolean human) {
        int limit = Math.max(scene.tokens().sentenceStart(token), token - FARTHEST);
        Cluster first = null;
        for (int end = token; end > limit; end--) {
            Cluster cluster = endingAt(end);
            if (cluster == null) {
                continue;
            }
            first = first == null ? cluster : first;
            boolean fits = cluster.kind() == EntityKind.PERSON
                    || cluster.kind() == EntityKind.GROUP
                    || cluster.heads().stream().anyMatch(scene::isHuman);
            if (!human || fits) {
                return Decision.of(cluster, span, "relative pronoun behind \"" + cluster.name() + "\"");
            }
        }
        return first == null
                ? Decision.open(span, "relative pronoun: no name or noun stands right before it")
                : Decision.of(first, span, "relative pronoun behind \"" + first.name() + "\"");
    }

    private Cluster endingAt(int end) {
        Naming naming = nameByEnd.get(end);
        if (naming != null && !naming.possessive()) {
            return scene.of(naming);
        }
        NounPhrase phrase = nounByEnd.get(end);
        if (phrase == null) {
            return null;
        }
        Naming apposed = nameBefore(phrase);
        if (apposed != null) {
            return scene.of(apposed);
        }
        return scene.of(phrase) != null ? scene.of(phrase) : scene.make(phrase, "as the report words it");
    }

    /** Returns the name to which a noun phrase stands in apposition: "Ann Lee, a senator who …". */
    private Naming nameBefore(NounPhrase phrase) {
        int comma = phrase.first() - 1;
        // "Ann Lee, 27, an analyst who …"
        boolean age = comma > 2
                && scene.tokens().get(comma - 1).is("NUM")
                && scene.tokens().get(comma - 2).text().equals(",");
        comma -= age ? 2 : 0;
        boolean singular = !phrase.plural()
                && comma > 0
                && scene.tokens().get(comma).text().equals(",");
        Map.Entry<Integer, Naming> name = singular ? nameByEnd.floorEntry(comma) : null;
        return name != null && name.getKey() == comma ? name.getValue() : null;
    }
}
