package org.rapporteur.analysis.collation.proposition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.text.Stems;
import org.rapporteur.analysis.collation.text.Word;

/**
 * Matters on which states bind themselves and that mediators keep apart: the issues that agreements between parties to a dispute are
 * commonly divided into. By words; a statement may concern several.
 */
enum Matter {
    FORCE("the use of force", "war attack invade invasion warfare militarily bombing airstrike violence"),
    TALKS("negotiations", "negotiate negotiation talks dialogue mediation compromise"),
    STATUS("status and recognition", "recognize recognise recognition independence secession secede sovereignty"),
    SANCTIONS("sanctions", "sanction sanctions embargo"),
    TRUCE("a truce", "ceasefire truce armistice withdraw withdrawal disarm disarmament"),
    RELATIONS("relations between the parties", "friendly neighborly neighbourly reconciliation");

    private static final Set<String> OF_FORCE = Set.of("use", "using", "resort", "by", "military", "armed");

    private static final Map<String, Matter> BY_STEM = byStem();

    private final String words;
    private final String list;

    Matter(String words, String list) {
        this.words = words;
        this.list = list;
    }

    private static Map<String, Matter> byStem() {
        Map<String, Matter> all = new HashMap<>();
        for (Matter matter : values()) {
            for (String word : matter.list.split(" ", -1)) {
                all.put(Stems.of(word), matter);
            }
        }
        return Map.copyOf(all);
    }

    /** Returns how it reads behind "about". */
    String words() {
        return words;
    }

    /** Returns the matters a statement's words concern, in the order of this list. */
    static Set<Matter> of(List<Word> words) {
        Set<Matter> matters = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            Matter matter = BY_STEM.get(Stems.of(words.get(i).key()));
            if (matter != null) {
                matters.add(matter);
            }
            boolean force = words.get(i).key().equals("force");
            for (int k = Math.max(0, i - 3); force && k < i; k++) {
                if (OF_FORCE.contains(words.get(k).key())) {
                    matters.add(FORCE);
                }
            }
        }
        return matters;
    }
}
