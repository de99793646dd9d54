package org.rapporteur.extraction.identity.join;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.extraction.identity.mention.Pronoun;
import org.rapporteur.extraction.identity.world.Gender;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.EntityKind;

/** Whom "he" and "she" may mean. Confined to one report. */
final class PersonCandidates {

    /** More sentences back than this nobody is looked for. */
    private static final int FARTHEST = 25;

    /** In so many sentences back a person without a name is looked for. */
    private static final int NEAR = 2;

    private final Scene scene;

    PersonCandidates(Scene scene) {
        this.scene = scene;
    }

    /**
     * Returns the candidates.
     *
     * @param pronoun he or she
     * @param token where it stands
     * @param content what its statement says, in which a speaker seldom names himself; empty where there is none
     */
    Map<Cluster, Candidate> of(Pronoun pronoun, int token, List<Span> content) {
        Gender wanted = gender(pronoun);
        int sentence = scene.tokens().sentence(token);
        scene.makeNear(token, NEAR, phrase -> !phrase.plural() && scene.isHuman(phrase));
        List<History.Event> events = scene.history().before(token, sentence - FARTHEST);
        Map<Cluster, History.Event> last = new LinkedHashMap<>();
        for (History.Event event : events) {
            boolean fits = event.cluster().kind() == EntityKind.PERSON
                    && (event.cluster().gender() == null || event.cluster().gender() == wanted);
            if (fits) {
                last.putIfAbsent(event.cluster(), event);
            }
        }
        Map<Cluster, Integer> counts = scene.history().counts(token);
        int most = last.keySet().stream()
                .mapToInt(cluster -> counts.getOrDefault(cluster, 0))
                .max()
                .orElse(0);
        List<Cluster> speakers = events.stream()
                .filter(History.Event::source)
                .map(History.Event::cluster)
                .distinct()
                .limit(2)
                .toList();
        Map<Cluster, Candidate> found = new LinkedHashMap<>();
        int rank = 1;
        for (Map.Entry<Cluster, History.Event> entry : last.entrySet()) {
            Cluster cluster = entry.getKey();
            int count = counts.getOrDefault(cluster, 0);
            Features features = new Features()
                    .last(scene, entry.getValue(), token)
                    .is("rank-" + Math.min(rank, 4))
                    .is("first-and-subject", rank == 1 && entry.getValue().subject())
                    .is("only", last.size() == 1)
                    .is("gender", cluster.gender() == wanted)
                    .is("named", cluster.isNamed())
                    .number("count", Math.log1p(count))
                    .is("top", count == most)
                    .is("in-content", scene.mentions(cluster, content))
                    .is("spoke", cluster.sourceCount() > 0)
                    .is("subject-before", isSubjectBefore(cluster, events, sentence));
            speaks(features, cluster, speakers, entry.getValue(), token);
            found.put(cluster, features.of(cluster));
            rank++;
        }
        History.Event behind = scene.history().behind(token, sentence);
        if (behind != null && behind.cluster().kind() == EntityKind.PERSON && !found.containsKey(behind.cluster())) {
            found.put(behind.cluster(), new Features().is("behind").of(behind.cluster()));
        }
        return found;
    }

    /** Adds whether somebody spoke last or is what sentences are about; whether the pronoun opens its sentence tells how much that weighs. */
    private void speaks(Features features, Cluster cluster, List<Cluster> speakers, History.Event last, int token) {
        int back = scene.tokens().sentence(token) - last.sentence();
        boolean opens = token - scene.tokens().sentenceStart(token) <= 1;
        boolean speaker = !speakers.isEmpty() && speakers.get(0) == cluster;
        features.is("last-speaker", speaker)
                .is("last-speaker-near", speaker && back <= 2)
                .is("last-speaker-opens", speaker && opens)
                .is("speaker-before", speakers.size() > 1 && speakers.get(1) == cluster)
                .is("subject-same", last.subject() && back == 0)
                .is("subject-opens", last.subject() && opens && back <= 1);
    }

    /** Returns the gender of he and she. */
    static Gender gender(Pronoun pronoun) {
        return pronoun.kind() == Pronoun.Kind.HE ? Gender.MALE : Gender.FEMALE;
    }

    private static boolean isSubjectBefore(Cluster cluster, List<History.Event> events, int sentence) {
        return events.stream()
                .anyMatch(event -> event.cluster() == cluster && event.subject() && event.sentence() >= sentence - 1);
    }
}
