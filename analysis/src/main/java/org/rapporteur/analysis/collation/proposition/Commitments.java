package org.rapporteur.analysis.collation.proposition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.text.Lexical;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.EntityKind;

/**
 * Whether a statement says what the speaker's own side will or will not do: the record has it commit or promise, or its words begin
 * with the side ("we", "his government", the state's name) and go on with "will", "would", "shall", "is ready to". Immutable.
 */
final class Commitments {

    /** The verb stands within so many words of the beginning. */
    private static final int REACH = 7;

    private static final Set<String> OWN = Set.of("we", "i", "our", "my", "his", "her", "its");
    private static final Set<String> WILL =
            Set.of("will", "would", "shall", "ready", "determined", "committed", "pledge", "going");

    private final Map<String, Set<String>> names = new HashMap<>();

    Commitments(Material material) {
        for (Actor actor : material.roster().list()) {
            if (actor.kind() == EntityKind.STATE && actor.of() != null) {
                for (String name : actor.names()) {
                    Words.of(name)
                            .forEach(word -> names.computeIfAbsent(actor.of(), ignored -> new TreeSet<>())
                                    .add(word.key()));
                }
            }
        }
    }

    /** Returns whether the statement binds the side of its speaker. */
    boolean binds(Said said) {
        return said.does("commit") || said.does("promise") || begins(said);
    }

    private boolean begins(Said said) {
        List<Word> words = said.words();
        Set<String> own = said.actor().of() == null
                ? Set.of()
                : names.getOrDefault(said.actor().of(), Set.of());
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
