package org.rapporteur.analysis.collation.material;

import java.util.List;
import java.util.Set;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Statement;

/**
 * A statement with what comparing needs of it. Immutable.
 *
 * @param telling the report it stands in
 * @param statement the statement
 * @param actor who says it, across reports; null where the report leaves it open
 * @param acts what it does, the likeliest first; empty where nobody read that
 * @param words the words of the content
 * @param quoted the words of the content that stand in quotation marks
 * @param instruments keys of the instruments that its content names, as {@link Material#instruments} has them
 */
public record Said(
        Telling telling,
        Statement statement,
        Actor actor,
        List<Act> acts,
        List<Word> words,
        List<Word> quoted,
        Set<String> instruments) {

    /** Copies the lists. */
    public Said {
        acts = List.copyOf(acts);
        words = List.copyOf(words);
        quoted = List.copyOf(quoted);
        instruments = Set.copyOf(instruments);
    }

    /** Returns the report's identifier. */
    public String report() {
        return statement.report();
    }

    /** Returns whether the statement does this; only acts likelier than not count, and the likeliest. */
    public boolean does(String category) {
        for (int i = 0; i < acts.size(); i++) {
            Double confidence = acts.get(i).confidence();
            boolean counts = i == 0 || confidence == null || confidence >= 0.5;
            if (counts && acts.get(i).category().equals(category)) {
                return true;
            }
        }
        return false;
    }
}
