package org.rapporteur.extraction.identity.join;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.extraction.identity.mention.Pronoun;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.EntityKind;

/** What "it", "they" and "that" may mean. Confined to one report. */
final class ThingCandidates {

    /** More sentences back than this nothing is looked for. */
    private static final int FARTHEST = 8;

    /** In so many sentences back a noun phrase that has not spoken is looked for. */
    private static final int NEAR = 2;

    private static final int MOST = 30;

    private final Scene scene;

    ThingCandidates(Scene scene) {
        this.scene = scene;
    }

    /** Returns the candidates; {@code content} is what the pronoun's statement says. */
    Map<Cluster, Candidate> of(Pronoun pronoun, int token, List<Span> content) {
        boolean several = pronoun.kind() == Pronoun.Kind.THEY;
        int sentence = scene.tokens().sentence(token);
        scene.makeNear(
                token,
                NEAR,
                phrase -> phrase.plural() == several || (several && scene.kind(phrase) == EntityKind.GROUP));
        List<History.Event> events = scene.history().before(token, sentence - FARTHEST);
        Map<Cluster, History.Event> last = new LinkedHashMap<>();
        for (History.Event event : events) {
            if (fits(event.cluster(), several) && last.size() < MOST) {
                last.putIfAbsent(event.cluster(), event);
            }
        }
        List<Cluster> speakers = events.stream()
                .filter(History.Event::source)
                .map(History.Event::cluster)
                .distinct()
                .limit(1)
                .toList();
        Map<Cluster, Integer> counts = scene.history().counts(token);
        Map<Cluster, Candidate> found = new LinkedHashMap<>();
        int rank = 1;
        for (Map.Entry<Cluster, History.Event> entry : last.entrySet()) {
            Cluster cluster = entry.getKey();
            String kind = cluster.kind().name().toLowerCase(Locale.ROOT);
            Features features = new Features()
                    .is("sentences-" + Math.min(3, sentence - entry.getValue().sentence()))
                    .is("subject", entry.getValue().subject())
                    .is("source", entry.getValue().source())
                    .is("quoted", entry.getValue().quoted())
                    .is("rank-" + Math.min(rank, 4))
                    .is((several ? "they-" : "it-") + kind)
                    .is("human", cluster.heads().stream().anyMatch(scene::isHuman))
                    .is("named", cluster.isNamed())
                    .number("count", Math.log1p(counts.getOrDefault(cluster, 0)))
                    .is("in-content", scene.mentions(cluster, content))
                    .is("spoke", cluster.sourceCount() > 0)
                    .is("last-speaker", !speakers.isEmpty() && speakers.get(0) == cluster);
            found.put(cluster, features.of(cluster));
            rank++;
        }
        return found;
    }

    private static boolean fits(Cluster cluster, boolean several) {
        if (several) {
            return cluster.isPlural() || cluster.kind() == EntityKind.ORGANISATION || cluster.kind() == EntityKind.BODY;
        }
        return !cluster.isPlural() && cluster.kind() != EntityKind.PERSON;
    }
}
