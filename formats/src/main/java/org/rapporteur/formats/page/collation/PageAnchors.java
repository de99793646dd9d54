package org.rapporteur.formats.page.collation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.speech.Statement;

/**
 * Names the places of a page: {@code y1-u3} an utterance of the first story, {@code y1-u3v2} its second printing, {@code y1-f7} a finding,
 * {@code y1-f7e1} its first evidence, {@code y1-s2} a speaker, {@code y1-r1} a report; in the text the same with {@code t-} before it.
 */
final class PageAnchors {

    private final String prefix;
    private final Map<String, Integer> utterances = new HashMap<>();
    private final Map<String, Integer> findings = new HashMap<>();
    private final Map<String, Integer> speakers = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final StoryView view;

    PageAnchors(StoryView view, int story) {
        this.view = view;
        this.prefix = "y" + story + "-";
        for (Outlet outlet : view.outlets()) {
            int place = 0;
            for (Statement statement : outlet.view().statements()) {
                places.put(statement.id(), ++place);
            }
        }
        for (Utterance utterance : view.collated().utterances()) {
            utterances.putIfAbsent(utterance.id(), utterances.size() + 1);
        }
        for (Finding finding : view.collated().findings()) {
            findings.putIfAbsent(finding.id(), findings.size() + 1);
        }
        List<SpeakerRow> rows = view.speakers();
        for (SpeakerRow row : rows) {
            speakers.put(row.actor() == null ? "" : row.actor(), speakers.size() + 1);
        }
    }

    String part(String name) {
        return prefix + name;
    }

    int number(Utterance utterance) {
        return utterances.get(utterance.id());
    }

    String utterance(Utterance utterance) {
        return prefix + "u" + number(utterance);
    }

    /** Returns the place of a printing, by its index from 0. */
    String variant(Utterance utterance, int index) {
        return utterance(utterance) + "v" + (index + 1);
    }

    int number(Finding finding) {
        return findings.get(finding.id());
    }

    String finding(Finding finding) {
        return prefix + "f" + number(finding);
    }

    /** Returns the place of an evidence, by its index from 0. */
    String evidence(Finding finding, int index) {
        return finding(finding) + "e" + (index + 1);
    }

    /** Returns the place of a statement, by its place in the report. */
    String statement(Outlet outlet, Statement statement) {
        return report(outlet) + "s" + places.get(statement.id());
    }

    /** Returns the number of whoever makes a statement, from 1; 0 where that is not known. */
    int speaker(Outlet outlet, Statement statement) {
        return view.actor(outlet, statement)
                .map(actor -> speakers.getOrDefault(actor.id(), 0))
                .orElse(0);
    }

    /** Returns the place of the row of a speaker. */
    String speaker(int number) {
        return prefix + "s" + number;
    }

    /** Returns the letters by which texts and tables know a speaker; a sign for one who is not known. */
    static String letter(int speaker) {
        return speaker == 0 ? "?" : Outlet.letter(speaker - 1).toLowerCase(Locale.ROOT);
    }

    String report(Outlet outlet) {
        return prefix + "r" + outlet.letter();
    }

    /** Returns the place in the text that a place in the lists speaks of. */
    static String inText(String place) {
        return "t-" + place;
    }
}
