package org.rapporteur.analysis.decision.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.decision.rule.RuleKind;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Place;
import org.rapporteur.record.Word;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a body from YAML. Values are checked by the types they become; faults name the line. */
final class BodyReader {

    private static final int DEEPEST = 20;

    private final String file;

    private BodyReader(String file) {
        this.file = file;
    }

    static Body read(String file, String yaml) {
        return new BodyReader(file).body(root(file, yaml));
    }

    private static Node root(String file, String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setUseMarks(true).build();
        Optional<Node> node;
        try {
            notTooDeep(file, settings, yaml);
            node = new Compose(settings).composeString(yaml);
        } catch (MarkedYamlEngineException wrong) {
            int line = wrong.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new InputException(new Place(file, line), "is not YAML: " + wrong.getProblem() + ".");
        } catch (YamlEngineException wrong) {
            throw new InputException(new Place(file, 0), "is not YAML: " + wrong.getMessage());
        }
        return node.orElseThrow(() -> new InputException(new Place(file, 1), "is empty. Describe a body."));
    }

    /** Composing descends as deep as the file is nested, so a file nested without need is refused first. */
    private static void notTooDeep(String file, LoadSettings settings, String yaml) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(yaml)) {
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > DEEPEST) {
                int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
                throw new InputException(
                        new Place(file, line), "is nested more than " + DEEPEST + " deep; a body needs far less.");
            }
        }
    }

    private Body body(Node root) {
        Fields fields = new Fields(file, root, "a body");
        Optional<Body> base = fields.findText("extends").map(id -> base(fields, id));
        String id = fields.text("id");
        String name =
                base.isPresent() ? fields.findText("name").orElse(base.get().name()) : fields.text("name");
        String about = fields.findText("about").or(() -> base.map(Body::about)).orElse("");
        String source =
                fields.findText("source").or(() -> base.map(Body::source)).orElse("");
        List<SeatGroup> groups = new ArrayList<>(base.map(Body::groups).orElse(List.of()));
        groups.addAll(fields.list("seats", this::group));
        List<Membership> members = new ArrayList<>(base.map(Body::memberships).orElse(List.of()));
        members.addAll(fields.list("members", node -> member(node, groups, source)));
        List<Rule> rules = new ArrayList<>(base.map(Body::rules).orElse(List.of()));
        rules.addAll(fields.list("rules", node -> new RuleReader(file).rule(node)));
        fields.done();
        return new Body(id, name, about, source, groups, members, rules, fields.place());
    }

    private static Body base(Fields fields, String id) {
        return Bodies.findShipped(id)
                .orElseThrow(() -> new InputException(
                        fields.at("extends"),
                        "'" + id + "' is no shipped body. Use one of " + String.join(", ", Bodies.listIds()) + "."));
    }

    private SeatGroup group(Node node) {
        Fields fields = new Fields(file, node, "a group of seats");
        SeatGroup group = new SeatGroup(
                fields.text("group"),
                (int) Math.min(fields.number("count", 0), Integer.MAX_VALUE),
                fields.findDate("from"),
                fields.findDate("to"),
                fields.number("weight", 1),
                fields.flag("veto", false),
                fields.findText("source").orElse(""),
                fields.place());
        fields.done();
        return group;
    }

    private Membership member(Node node, List<SeatGroup> groups, String source) {
        Fields fields = new Fields(file, node, "a member");
        String code = fields.text("code");
        Optional<String> group = fields.findText("group");
        Optional<SeatGroup> kind = group.map(name -> groups.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        fields.at("group"), "no group of seats is called '" + name + "'. Describe it under 'seats'.")));
        Membership member = new Membership(
                code,
                fields.findText("name").orElse(code),
                group.orElse(null),
                fields.findDate("from"),
                fields.findDate("to"),
                fields.number("weight", kind.map(SeatGroup::weight).orElse(1L)),
                fields.flag("veto", kind.map(SeatGroup::veto).orElse(false)),
                fields.findText("source").orElse(source),
                fields.place());
        fields.done();
        return member;
    }

    static RuleKind kind(Fields fields) {
        String word = fields.text("kind");
        try {
            return Word.of(RuleKind.class, word);
        } catch (IllegalArgumentException unknown) {
            throw new InputException(
                    fields.at("kind"),
                    "'" + word + "' is no kind of question. Write substantive, procedural, statement or outside.");
        }
    }
}
