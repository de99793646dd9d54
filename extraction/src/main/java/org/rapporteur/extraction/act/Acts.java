package org.rapporteur.extraction.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extraction.encoder.WordScores;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/** Says what each statement of a report does, from the scores of the model's acts head. Safe for use by several threads. */
public final class Acts implements Step {

    private static final Maker MAKER = new Maker.Machine("acts-en", "1");

    @Override
    public Maker maker() {
        return MAKER;
    }

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        Optional<WordScores> scores = document.kept(WordScores.class);
        if (scores.isEmpty()) {
            return List.of();
        }
        ActReader reader = new ActReader(document, scores.get(), MAKER);
        List<Item> acts = new ArrayList<>();
        soFar.list(Statement.class).forEach(statement -> acts.addAll(reader.read(statement)));
        return acts;
    }
}
