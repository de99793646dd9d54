package org.rapporteur.formats.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.Header;
import org.rapporteur.record.Item;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Issue;
import org.rapporteur.record.finding.Position;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.report.Turn;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Invocation;
import org.rapporteur.record.speech.Statement;

/** The one list of the types of object that the format knows, in the order in which it is documented. Immutable. */
final class ItemTypes {

    private static final Map<String, Shape> SHAPES = shapes();

    private ItemTypes() {}

    /** Returns all types: the word that {@code "type"} carries, to the shape of the Java record. */
    static Map<String, Shape> list() {
        return SHAPES;
    }

    /** Returns the shape of a type. */
    static Optional<Shape> find(String type) {
        return Optional.ofNullable(SHAPES.get(type));
    }

    /**
     * Returns the shape of an object.
     *
     * @throws IllegalArgumentException when its class is not in the list
     */
    static Shape get(Item item) {
        Shape shape = SHAPES.get(item.type());
        if (shape == null || !shape.type().isInstance(item)) {
            throw new IllegalArgumentException("the format has no type '" + item.type() + "' for " + item.getClass());
        }
        return shape;
    }

    /** Returns whether objects of this type belong to no report. */
    static boolean isAcross(String type) {
        return List.of("actor", "story", "utterance", "proposition", "issue", "position", "finding")
                .contains(type);
    }

    private static Map<String, Shape> shapes() {
        Map<String, Class<? extends Item>> types = new LinkedHashMap<>();
        types.put("record", Header.class);
        types.put("report", Report.class);
        types.put("region", Region.class);
        types.put("time", TimeExpression.class);
        types.put("quotation", Quotation.class);
        types.put("turn", Turn.class);
        types.put("figure", Figure.class);
        types.put("entity", Entity.class);
        types.put("statement", Statement.class);
        types.put("act", Act.class);
        types.put("instrument", Instrument.class);
        types.put("invocation", Invocation.class);
        types.put("event", Event.class);
        types.put("meeting", Meeting.class);
        types.put("actor", Actor.class);
        types.put("story", Story.class);
        types.put("utterance", Utterance.class);
        types.put("proposition", Proposition.class);
        types.put("issue", Issue.class);
        types.put("position", Position.class);
        types.put("finding", Finding.class);
        types.put("coding", Coding.class);
        types.put("problem", Problem.class);
        Map<String, Shape> shapes = new LinkedHashMap<>();
        types.forEach((type, java) -> shapes.put(type, Shape.of(java)));
        return Collections.unmodifiableMap(shapes);
    }
}
