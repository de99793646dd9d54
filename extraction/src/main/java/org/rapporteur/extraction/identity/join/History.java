package org.rapporteur.extraction.identity.join;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Who was mentioned when, by token. Confined to one report. */
final class History {

    /** More mentions back than this are not looked at. */
    private static final int MOST = 240;

    /**
     * A mention.
     *
     * @param cluster who
     * @param token the first token
     * @param sentence the sentence
     * @param quoted whether in quotation marks
     * @param possessive whether it only owns what follows
     * @param subject whether it is the first to be mentioned in its sentence
     * @param source whether it is a source
     * @param pronoun whether it is a pronoun
     */
    record Event(
            Cluster cluster,
            int token,
            int sentence,
            boolean quoted,
            boolean possessive,
            boolean subject,
            boolean source,
            boolean pronoun) {}

    private final NavigableMap<Integer, Event> events = new TreeMap<>();

    /** Adds a mention; one at the same token takes its place. */
    void add(Event event) {
        events.put(event.token(), event);
    }

    /** Returns the mention at a token, or null. */
    Event at(int token) {
        return events.get(token);
    }

    /** Returns the mentions before a token that are near enough, the nearest first. */
    List<Event> before(int token, int firstSentence) {
        List<Event> found = new ArrayList<>();
        for (Event event : events.headMap(token, false).descendingMap().values()) {
            if (event.sentence() < firstSentence || found.size() == MOST) {
                break;
            }
            found.add(event);
        }
        return found;
    }

    /** Returns how often each was mentioned before a token, the last mentioned first. */
    Map<Cluster, Integer> counts(int token) {
        Map<Cluster, Integer> counts = new LinkedHashMap<>();
        int looked = 0;
        for (Event event : events.headMap(token, false).descendingMap().values()) {
            counts.merge(event.cluster(), 1, Integer::sum);
            if (++looked == MOST * 4) {
                break;
            }
        }
        return counts;
    }

    /** Returns the first mention behind a token within a sentence, or null. */
    Event behind(int token, int sentence) {
        Map.Entry<Integer, Event> next = events.higherEntry(token);
        return next == null || next.getValue().sentence() != sentence ? null : next.getValue();
    }
}
