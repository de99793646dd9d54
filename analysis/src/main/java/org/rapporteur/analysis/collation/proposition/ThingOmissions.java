package org.rapporteur.analysis.collation.proposition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Shown;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.text.Bare;
import org.rapporteur.analysis.collation.text.Names;
import org.rapporteur.analysis.collation.text.Sentences;
import org.rapporteur.analysis.collation.text.Stems;
import org.rapporteur.analysis.collation.text.Weights;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.matter.Aspect;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.report.Figure;

/** Instruments, figures and events that some reports tell and others nowhere have words for. Made for one story. */
final class ThingOmissions {

    /** Smaller numbers than this are in every text. */
    private static final BigDecimal TELLING = BigDecimal.TEN;

    private static final double SURE = 0.9;

    /** A sentence is told elsewhere where one sentence holds so much of its words' weight. */
    private static final double TOLD = 0.3;

    private final Material material;
    private final Missing missing;
    private final Search search;
    private final Set<String> all = new TreeSet<>();

    ThingOmissions(String story, Material material, Search search) {
        this.material = material;
        this.missing = new Missing(story, material);
        this.search = search;
        material.tellings().forEach(telling -> all.add(telling.id()));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        material.instruments().keys().forEach(key -> instrument(key, findings));
        figures(findings);
        events(findings);
        return findings;
    }

    private void instrument(String key, List<Finding> findings) {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> words = new TreeSet<>();
        List<Instrument> all = material.instruments().list(key);
        for (Telling telling : material.tellings()) {
            all.stream()
                    .filter(each -> each.report().equals(telling.id()))
                    .findFirst()
                    .ifPresent(each -> {
                        evidence.add(
                                Shown.evidence(telling, each.mentions().get(0).spans()));
                        words.addAll(goesBy(telling, each));
                    });
            if (all.stream().anyMatch(each -> each.report().equals(telling.id()) && speaks(telling, each))) {
                return;
            }
        }
        String number = material.instruments().number(key);
        words.addAll(number == null ? Set.of() : Set.of(number));
        String what = "name " + Shown.quote(all.get(0).name());
        missing.find("instrument", evidence, telling -> words.stream().anyMatch(word -> has(telling, word)), what, "")
                .ifPresent(findings::add);
    }

    /** A document that speaks is a speaker, and missing as one. */
    private static boolean speaks(Telling telling, Instrument instrument) {
        return telling.list(Entity.class).stream()
                .filter(entity -> entity.kind() == EntityKind.DOCUMENT && entity.membership() != null)
                .anyMatch(entity -> Spans.overlap(entity.evidence(), instrument.evidence()));
    }

    /** What else tells the instrument: its kind, or names in its own name that news does not know and no party bears. */
    private static Set<String> goesBy(Telling telling, Instrument instrument) {
        Set<String> words = new TreeSet<>();
        Set<String> parties = new TreeSet<>();
        telling.list(Entity.class).stream()
                .filter(entity -> entity.kind() != EntityKind.PERSON && entity.kind() != EntityKind.DOCUMENT)
                .forEach(entity -> Words.of(entity.name()).forEach(word -> parties.add(word.key())));
        for (Word word : Words.of(instrument.mentions().get(0).text())) {
            boolean known = Weights.news().of(word.key()) < Weights.news().most();
            if (word.capital() && !known && !parties.contains(word.key())) {
                words.add(Bare.of(instrument.mentions().get(0).text(), word));
            }
        }
        if (words.isEmpty() && !instrument.kind().equals("resolution")) {
            words.add(Stems.of(instrument.kind()));
        }
        return words;
    }

    private boolean has(Telling telling, String word) {
        return search.has(telling.id(), word)
                || search.capitals(telling.id()).stream().anyMatch(each -> Names.alike(each, word));
    }

    private void figures(List<Finding> findings) {
        Map<String, List<Evidence>> all = new LinkedHashMap<>();
        Map<String, Figure> first = new LinkedHashMap<>();
        for (Telling telling : material.tellings()) {
            Set<String> seen = new TreeSet<>();
            for (Figure figure : telling.list(Figure.class)) {
                boolean tells = figure.value() != null
                        && figure.counts() != null
                        && figure.value().compareTo(TELLING) >= 0;
                String key = tells ? figure.value().stripTrailingZeros().toPlainString() + " " + figure.unit() : null;
                if (tells && seen.add(key)) {
                    first.putIfAbsent(key, figure);
                    all.computeIfAbsent(key, ignored -> new ArrayList<>()).add(Shown.evidence(telling, figure.spans()));
                }
            }
        }
        all.forEach((key, evidence) -> {
            Figure figure = first.get(key);
            List<Word> words = Words.of(figure.text());
            String digits = words.isEmpty() ? "" : words.get(0).key();
            String plain = figure.value().stripTrailingZeros().toPlainString();
            Predicate<Telling> has = telling -> search.has(telling.id(), digits) || search.has(telling.id(), plain);
            String what = "have the figure " + figure.text() + " (" + figure.counts() + ")";
            missing.find("figure", evidence, has, what, "").ifPresent(findings::add);
        });
    }

    private void events(List<Finding> findings) {
        for (Telling telling : material.tellings()) {
            List<Event> events = telling.list(Event.class).stream()
                    .filter(event -> event.within() == null
                            && event.confidence() != null
                            && event.confidence() >= SURE
                            && event.aspect() == Aspect.CURRENT
                            && event.actor() != null
                            && event.recipient() != null)
                    .toList();
            Cover statements = Narration.said(material, telling);
            for (Span sentence : events.isEmpty() ? List.<Span>of() : Sentences.of(telling.text())) {
                boolean tells = events.stream().anyMatch(event -> sentence.contains(Spans.hull(event.spans())));
                if (tells && !statements.overlaps(sentence)) {
                    event(telling, sentence, findings);
                }
            }
        }
    }

    private void event(Telling telling, Span sentence, List<Finding> findings) {
        Set<String> told = search.telling(Words.of(telling.text(), List.of(sentence)), all, TOLD);
        List<Evidence> evidence = List.of(Shown.evidence(telling, List.of(sentence)));
        missing.find("event", evidence, each -> told.contains(each.id()), "tell this", "")
                .ifPresent(findings::add);
    }
}
