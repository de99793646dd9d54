package org.rapporteur.formats.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Statement;

/**
 * Names the places of a page that text and panel point at: in the panel {@code s3} for the third statement, {@code e2} for an
 * entity, {@code e2m1} for its first mention, {@code k5} for an act, {@code k5c} and {@code k5d} for its condition and
 * consequence, {@code i1} for an instrument, {@code x4} for a note; in the text the same with {@code t-} before it. Each after
 * the report's prefix, since a page may hold several.
 */
final class Anchors {

    private final String prefix;
    private final IdentityHashMap<Statement, Integer> statements = new IdentityHashMap<>();
    private final Map<String, Integer> entities = new HashMap<>();
    private final IdentityHashMap<Mention, Integer> mentions = new IdentityHashMap<>();

    private final IdentityHashMap<Act, Integer> acts = new IdentityHashMap<>();
    private final IdentityHashMap<Instrument, Integer> instruments = new IdentityHashMap<>();

    Anchors(View view, int report) {
        prefix = "r" + report + "-";
        view.statements().forEach(statement -> statements.put(statement, statements.size() + 1));
        view.record().list(Act.class).forEach(act -> acts.put(act, acts.size() + 1));
        for (Instrument instrument : view.matters().instruments()) {
            instruments.put(instrument, instruments.size() + 1);
            int number = 0;
            for (Mention mention : instrument.mentions()) {
                mentions.put(mention, ++number);
            }
        }
        List<Entity> all = view.record().list(Entity.class);
        for (Entity entity : all) {
            entities.putIfAbsent(entity.id(), entities.size() + 1);
            int number = 0;
            for (Mention mention : entity.mentions()) {
                mentions.put(mention, ++number);
            }
        }
    }

    /** Returns the number of a statement in the order of the text, from 1. */
    int number(Statement statement) {
        return statements.get(statement);
    }

    String statement(Statement statement) {
        return prefix + "s" + number(statement);
    }

    String entity(Entity entity) {
        return prefix + "e" + entities.get(entity.id());
    }

    String mention(Entity entity, Mention mention) {
        return entity(entity) + "m" + mentions.get(mention);
    }

    String act(Act act) {
        return prefix + "k" + acts.get(act);
    }

    /** Returns the place of an act's condition. */
    static String condition(String act) {
        return act + "c";
    }

    /** Returns the place of an act's consequence. */
    static String consequence(String act) {
        return act + "d";
    }

    String instrument(Instrument instrument) {
        return prefix + "i" + instruments.get(instrument);
    }

    String mention(Instrument instrument, Mention mention) {
        return instrument(instrument) + "m" + mentions.get(mention);
    }

    /** Returns the place of a note: a letter for the list and the index in it, from 0. */
    String note(String list, int index) {
        return prefix + list + (index + 1);
    }

    /** Returns the place in the text that a place in the panel speaks of. */
    static String inText(String place) {
        return "t-" + place;
    }
}
