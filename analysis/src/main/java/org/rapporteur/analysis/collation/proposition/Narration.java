package org.rapporteur.analysis.collation.proposition;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;

/** What a report says in its own words: all that stands in no statement's content. Stateless. */
final class Narration {

    private Narration() {}

    /** Returns the words, in order. */
    static List<Word> words(Material material, Telling telling) {
        Cover said = said(material, telling);
        return telling.words().stream()
                .filter(word -> !said.contains(word.start()))
                .toList();
    }

    /** Returns what stands in statements. */
    static Cover said(Material material, Telling telling) {
        List<Span> spans = new ArrayList<>();
        material.said(telling)
                .forEach(said -> spans.addAll(said.statement().content().spans()));
        return Cover.of(spans);
    }
}
