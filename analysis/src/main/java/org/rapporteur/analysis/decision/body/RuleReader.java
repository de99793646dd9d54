package org.rapporteur.analysis.decision.body;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.analysis.decision.rule.Base;
import org.rapporteur.analysis.decision.rule.Measure;
import org.rapporteur.analysis.decision.rule.NoObjection;
import org.rapporteur.analysis.decision.rule.NoVeto;
import org.rapporteur.analysis.decision.rule.Quorum;
import org.rapporteur.analysis.decision.rule.Quota;
import org.rapporteur.analysis.decision.rule.Requirement;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.decision.rule.RuleKind;
import org.rapporteur.analysis.decision.rule.Threshold;
import org.rapporteur.analysis.decision.rule.Unanimity;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.record.Word;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a rule from YAML. */
final class RuleReader {

    private static final Pattern QUOTA = Pattern.compile("(at least|more than) ([0-9]{1,13})(?:/([0-9]{1,7}))?");

    private static final Map<String, Base> BASES =
            Map.of("all", Base.ALL, "present", Base.PRESENT, "present and voting", Base.VOTING);

    private static final Map<String, Requirement> VETOES =
            Map.of("no blocks", new NoVeto(false), "anything but yes blocks", new NoVeto(true));

    private static final Map<String, Requirement> OBJECTIONS = Map.of("blocks", new NoObjection());

    private static final Map<String, Requirement> UNANIMITIES =
            Map.of("of all", new Unanimity(true), "of those voting", new Unanimity(false));

    private final String file;

    RuleReader(String file) {
        this.file = file;
    }

    Rule rule(Node node) {
        Fields fields = new Fields(file, node, "a rule");
        String id = fields.text("id");
        RuleKind kind = BodyReader.kind(fields);
        List<Requirement> demands = fields.list("require", this::demand);
        if (demands.isEmpty() != (kind == RuleKind.OUTSIDE)) {
            throw new InputException(
                    fields.place(),
                    demands.isEmpty()
                            ? "rule '" + id + "' demands nothing. Write under 'require' what it takes to adopt."
                            : "rule '" + id + "' is of kind 'outside' and yet demands something. Remove 'require'.");
        }
        Rule rule = new Rule(
                id,
                fields.findText("name").orElse(id),
                kind,
                fields.findDate("from"),
                fields.findDate("to"),
                demands,
                fields.flag("parties-abstain", false),
                fields.findText("source").orElse(""),
                fields.texts("practice"),
                fields.place());
        fields.done();
        return rule;
    }

    private Requirement demand(Node node) {
        Fields fields = new Fields(file, node, "a demand");
        Requirement demand;
        if (fields.has("yes")) {
            Quota quota = quota(fields, "yes");
            Measure measure = measure(fields);
            demand = new Threshold(measure, one(fields, "among", BASES, "all"), quota);
        } else if (fields.has("quorum")) {
            Quota quota = quota(fields, "quorum");
            demand = new Quorum(measure(fields), quota);
        } else if (fields.has("veto")) {
            demand = one(fields, "veto", VETOES, "");
        } else if (fields.has("objection")) {
            demand = one(fields, "objection", OBJECTIONS, "");
        } else if (fields.has("unanimity")) {
            demand = one(fields, "unanimity", UNANIMITIES, "");
        } else {
            throw new InputException(
                    fields.place(), "no demand. Write one of yes, quorum, veto, objection, unanimity.");
        }
        fields.done();
        return demand;
    }

    private static Measure measure(Fields fields) {
        String word = fields.findText("of").orElse("members");
        try {
            return Word.of(Measure.class, word);
        } catch (IllegalArgumentException unknown) {
            throw new InputException(fields.at("of"), "'" + word + "' in 'of': write members or weights.");
        }
    }

    private static <T> T one(Fields fields, String key, Map<String, T> known, String otherwise) {
        String word = fields.findText(key).orElse(otherwise);
        if (!known.containsKey(word)) {
            throw new InputException(
                    fields.at(key),
                    "'" + word + "' in '" + key + "': write " + String.join(" or ", new TreeSet<>(known.keySet()))
                            + ".");
        }
        return known.get(word);
    }

    private static Quota quota(Fields fields, String key) {
        String text = fields.text(key);
        Matcher matcher = QUOTA.matcher(text);
        try {
            if (matcher.matches()) {
                boolean strict = matcher.group(1).equals("more than");
                boolean share = matcher.group(3) != null;
                long denominator = share ? Long.parseLong(matcher.group(3)) : 1;
                return new Quota(Long.parseLong(matcher.group(2)), denominator, share, strict);
            }
        } catch (IllegalArgumentException wrong) {
            throw new InputException(fields.at(key), wrong.getMessage() + ".");
        }
        throw new InputException(
                fields.at(key),
                "'" + text + "' in '" + key + "' is no quota. Write 'at least 9', 'at least 2/3' or 'more than 1/2'.");
    }
}
