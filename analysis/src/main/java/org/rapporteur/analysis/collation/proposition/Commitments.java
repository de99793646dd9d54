package org.rapporteur.analysis.collation.proposition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.text.Lexical;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.identity.Actor;

/**
 * Whether a statement says what the speaker's own side will or will not do: the record has it commit or promise, or its words begin
 * with the side ("we", "his government", the state's name) and go on with "will", "would", "shall", "is ready to". For one thread.
 */
final class Commitments {

    /** The verb stands within so many words of the beginning. */
    private static final int REACH = 7;

    private static final Set<String> OWN = Set.of("we", "i", "our", "my", "his", "her", "its");
    private static final Set<String> WILL =
            Set.of("will", "would", "shall", "ready", "determined", "committed", "pledge", "going");

    private final Map<String, Set<String>> names = new HashMap<>();

    private final Roster roster;

    Commitments(Material material) {
        this.roster = material.roster();
    }

    /** Returns the words of the names of a state; looked for only where asked for, since the actors are those of all stories. */
    private Set<String> names(String code) {
        return names.computeIfAbsent(code, ignored -> {
            Set<String> words = new TreeSet<>();
            for (Actor state : roster.states(code)) {
                state.names().forEach(name -> Words.of(name).forEach(word -> words.add(word.key())));
            }
            return words;
        });
    }

    /** Returns whether the statement binds the side of its speaker. */
    boolean binds(Said said) {
        return said.does("commit") || said.does("promise") || begins(said);
    }

    private boolean begins(Said said) {
        List<Word> words = said.words();
        Set<String> own =
                said.actor().of() == null ? Set.of() : names(said.actor().of());
        boolean side = false;
        for (int i = 0; i < Math.min(REACH, words.size()); i++) {
            Word word = words.get(i);
            if (side && WILL.contains(word.key())) {
                return true;
            }
            side |= OWN.contains(word.key())
                    || (word.capital() && own.stream().anyMatch(name -> Lexical.areOneName(name, word.key())));
        }
        return false;
    }
}
