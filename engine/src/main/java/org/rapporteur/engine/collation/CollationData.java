package org.rapporteur.engine.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.engine.output.Json;
import org.rapporteur.formats.page.collation.Collated;
import org.rapporteur.formats.page.collation.Outlet;
import org.rapporteur.formats.page.collation.SpeakerRow;
import org.rapporteur.formats.page.collation.StoryView;
import org.rapporteur.record.Word;
import org.rapporteur.record.finding.Cell;
import org.rapporteur.record.finding.Edit;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.finding.Variant;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.speech.Statement;

/** Stories as JSON, as docs/collation.md documents it: the text of every span stands beside it. For use once. */
final class CollationData {

    private final StoryView view;
    private final Places places;

    private CollationData(Collated story) {
        this.view = new StoryView(story);
        this.places = new Places(story.reports());
    }

    static String json(CollationAnswer answer) {
        return Json.of(data(answer));
    }

    static Map<String, Object> data(CollationAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "stories",
                answer.stories().stream()
                        .map(story -> new CollationData(story).story())
                        .toList());
        json.put("notes", answer.notes());
        json.put("problems", answer.problems().stream().map(Problem::message).toList());
        return json;
    }

    private Map<String, Object> story() {
        Collated story = view.collated();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", story.story().id());
        json.put("why", story.story().why());
        json.put("by", story.story().by().written());
        json.put("reports", list(view.outlets(), this::report));
        json.put("independent", story.independent());
        json.put("speakers", list(view.speakers(), this::speaker));
        json.put("utterances", list(story.utterances(), this::utterance));
        json.put("propositions", list(story.propositions(), this::proposition));
        json.put("findings", list(story.findings(), places::finding));
        return json;
    }

    private Map<String, Object> report(Outlet outlet) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("letter", outlet.letter());
        json.put("id", outlet.id());
        json.put("name", outlet.name());
        json.put("title", outlet.title());
        json.put("published", outlet.date());
        json.put("credit", outlet.view().report().credit());
        json.put("uri", outlet.view().report().uri());
        json.put("statements", outlet.view().statements().size());
        return json;
    }

    private Map<String, Object> speaker(SpeakerRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("actor", row.actor());
        json.put("name", row.name());
        json.put("about", row.about());
        List<Map<String, Object>> cells = new ArrayList<>();
        List<Outlet> outlets = view.outlets();
        for (int i = 0; i < outlets.size(); i++) {
            SpeakerRow.Cell cell = row.cells().get(i);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("report", outlets.get(i).id());
            one.put("statements", cell.statements());
            one.put("quoted", cell.quoted());
            one.put("named", cell.named());
            cells.add(one);
        }
        json.put("reports", cells);
        return json;
    }

    private Map<String, Object> utterance(Utterance utterance) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", utterance.id());
        json.put("actor", utterance.actor());
        json.put("name", view.actor(utterance.actor()).map(Actor::name).orElse(null));
        json.put("variants", list(utterance.variants(), this::variant));
        json.put("by", utterance.by().written());
        return json;
    }

    private Map<String, Object> variant(Variant variant) {
        Outlet outlet = view.outlet(variant.report());
        Statement statement = view.statement(variant).orElse(null);
        Map<String, Object> json = places.at(variant.report(), variant.spans());
        json.put("statement", variant.statement());
        json.put("speaker", statement == null ? null : view.speaker(outlet, statement));
        json.put("source", statement == null ? null : statement.source().text());
        json.put("mode", statement == null ? null : statement.mode().word());
        json.put("relations", list(variant.relations(), Word::word));
        json.put("edits", list(variant.edits(), this::edit));
        json.put("why", variant.why());
        return json;
    }

    private Map<String, Object> edit(Edit edit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", edit.kind().word());
        json.put("from", edit.from() == null ? null : places.evidence(edit.from()));
        json.put("to", edit.to() == null ? null : places.evidence(edit.to()));
        return json;
    }

    private Map<String, Object> proposition(Proposition proposition) {
        List<String> tellers = view.tellers(proposition);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", proposition.id());
        json.put("text", proposition.text());
        json.put("actors", proposition.actors());
        json.put("reports", tellers.size());
        json.put("independent", view.independent(new HashSet<>(tellers)));
        json.put("cells", list(proposition.cells(), this::cell));
        json.put("by", proposition.by().written());
        return json;
    }

    private Map<String, Object> cell(Cell cell) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", cell.report());
        json.put("state", cell.state().word());
        json.put("names", cell.names());
        List<Map<String, Object>> statements = new ArrayList<>();
        for (String id : cell.statements()) {
            view.outlet(cell.report()).view().statement(id).ifPresent(statement -> {
                Map<String, Object> one =
                        places.at(cell.report(), statement.content().spans());
                one.put("statement", id);
                statements.add(one);
            });
        }
        json.put("statements", statements);
        json.put("why", cell.why());
        return json;
    }

    private static <T, R> List<R> list(List<T> values, Function<T, R> form) {
        return values.stream().map(form).toList();
    }
}
