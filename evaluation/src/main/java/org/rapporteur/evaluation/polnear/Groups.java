package org.rapporteur.evaluation.polnear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.Role;
import org.rapporteur.evaluation.match.Candidate;
import org.rapporteur.record.Span;

/**
 * Says in which groups the attributions of an article are, annotated and predicted ones by the same rules, which
 * {@code docs/scores.md} gives. Confined to one article.
 */
final class Groups {

    private final Comparison comparison;
    private final Speakers speakers;
    private final SourceKinds kinds;

    /**
     * Looks at an article.
     *
     * @param speakers who was seen in training, or null where nobody asks
     */
    Groups(Comparison comparison, Speakers speakers) {
        this.comparison = comparison;
        this.speakers = speakers;
        this.kinds = new SourceKinds(comparison.article().text());
    }

    /** Returns for each attribution its groups. */
    List<List<Group>> of(List<Candidate> candidates) {
        Map<List<Span>, Integer> bySource = new HashMap<>();
        candidates.forEach(one -> bySource.merge(one.get(Role.SOURCE).pieces(), 1, Integer::sum));
        List<List<Group>> groups = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<Group> in = new ArrayList<>();
            in.add(new Group("outlet", outlet()));
            in.add(new Group("mode", comparison.mode(candidate).word()));
            in.add(new Group("source", kinds.of(candidate.get(Role.SOURCE)).word()));
            boolean whole = candidate.get(Role.CONTENT).pieces().size() == 1;
            in.add(new Group("content", whole ? "whole" : "discontinuous"));
            if (!candidate.get(Role.SOURCE).isMissing()) {
                boolean shared = bySource.get(candidate.get(Role.SOURCE).pieces()) > 1;
                in.add(new Group("sharing", shared ? "shared" : "alone"));
            }
            if (speakers != null) {
                speakers.seen(comparison.article().text(), candidate.get(Role.SOURCE))
                        .ifPresent(seen -> in.add(new Group("speaker", seen ? "seen" : "unseen")));
            }
            groups.add(in);
        }
        return groups;
    }

    /** Returns what stands before the first underscore of the article's name. */
    private String outlet() {
        String name = comparison.article().name();
        int end = name.indexOf('_');
        return end > 0 ? name.substring(0, end) : name;
    }
}
