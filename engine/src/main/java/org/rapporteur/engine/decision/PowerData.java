package org.rapporteur.engine.decision;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.analysis.decision.body.Seat;
import org.rapporteur.analysis.decision.power.Fraction;
import org.rapporteur.analysis.decision.power.Index;
import org.rapporteur.analysis.decision.power.Power;
import org.rapporteur.analysis.decision.power.Scores;
import org.rapporteur.analysis.decision.power.TernaryPower;
import org.rapporteur.engine.output.Json;

/** Power as JSON and as a table; docs/decisions.md documents every field. Stateless. */
final class PowerData {

    private static final int DIGITS = 9;

    /** What a formula begins with in some spreadsheet: the signs, and their full-width forms. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private PowerData() {}

    static String json(Powers powers) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("body", DecisionJson.body(powers.body()));
        json.put("date", powers.date().toString());
        json.put(
                "results",
                powers.results().stream().map(result -> result(powers, result)).toList());
        return Json.of(json);
    }

    private static Map<String, Object> result(Powers powers, Powers.Result result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", DecisionJson.rule(result.rule()));
        Optional<Power> found = result.power();
        if (found.isEmpty()) {
            json.put("notComputed", result.missing());
            return json;
        }
        Power power = found.get();
        json.put("size", power.size());
        json.put("winning", power.winning());
        json.put("losing", power.losing());
        json.put("minimal", power.minimal().orElse(null));
        json.put("swings", power.swingsOfAll());
        json.put("powerToAct", fraction(power.act()));
        json.put("missing", missing(power));
        List<Object> members = new ArrayList<>();
        for (int i = 0; i < power.size(); i++) {
            members.add(member(powers.seats().get(i), i, power, result));
        }
        json.put("members", members);
        json.put("ternary", result.ternary().map(PowerData::ternary).orElse(null));
        return json;
    }

    private static Map<String, Object> missing(Power power) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Scores scores : power.scores()) {
            scores.missing().ifPresent(reason -> json.put(key(scores.index()), reason));
        }
        return json;
    }

    private static Map<String, Object> member(Seat seat, int number, Power power, Powers.Result result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("member", seat.code());
        json.put("name", seat.name());
        json.put("weight", seat.weight());
        json.put("veto", seat.veto());
        json.put("swings", power.swings().get(number));
        for (Index index : Index.values()) {
            power.find(index, number).ifPresent(value -> json.put(key(index), fraction(value)));
        }
        result.ternary()
                .ifPresent(ternary ->
                        json.put("ternary", decisive(ternary.members().get(number))));
        return json;
    }

    private static Map<String, Object> decisive(TernaryPower.Deciding decisive) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("yesToNo", decisive.yesToNo());
        json.put("yesToAbstain", decisive.yesToAbstain());
        json.put("abstainToNo", decisive.abstainToNo());
        return json;
    }

    private static Map<String, Object> ternary(TernaryPower ternary) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("profiles", ternary.profiles());
        json.put("adopting", ternary.adopting());
        json.put("profilesOfOthers", BigInteger.valueOf(3).pow(ternary.size() - 1));
        json.put("powerToAct", fraction(ternary.act()));
        return json;
    }

    private static Map<String, Object> fraction(Fraction value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fraction", value.toString());
        json.put("decimal", value.toDecimal(DIGITS));
        return json;
    }

    /** Returns the table: a line for each rule, member and index. */
    static String csv(Powers powers) {
        StringBuilder csv = new StringBuilder("rule,member,name,index,fraction,decimal\n");
        for (Powers.Result result : powers.results()) {
            result.power().ifPresent(power -> lines(powers, result.rule().id(), power, csv));
        }
        return csv.toString();
    }

    private static void lines(Powers powers, String rule, Power power, StringBuilder csv) {
        for (int i = 0; i < power.size(); i++) {
            Seat seat = powers.seats().get(i);
            for (Index index : Index.values()) {
                Optional<Fraction> value = power.find(index, i);
                if (value.isPresent()) {
                    csv.append(cell(rule))
                            .append(',')
                            .append(cell(seat.code()))
                            .append(',')
                            .append(cell(seat.name()));
                    csv.append(',')
                            .append(key(index))
                            .append(',')
                            .append(value.get())
                            .append(',');
                    csv.append(value.get().toDecimal(DIGITS).toPlainString()).append('\n');
                }
            }
        }
    }

    /** A leading apostrophe keeps a spreadsheet from taking a name for a formula. */
    private static String cell(String text) {
        String guarded = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quote = guarded.chars().anyMatch(unit -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r');
        return quote ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }

    /** Returns an index as a field's name: {@code SHAPLEY_SHUBIK} is {@code shapleyShubik}. */
    private static String key(Index index) {
        StringBuilder key = new StringBuilder();
        for (String word : index.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }
}
