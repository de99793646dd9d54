package org.rapporteur.evaluation.polnear;

import java.util.List;
import org.rapporteur.evaluation.Role;
import org.rapporteur.record.Span;
import org.rapporteur.record.speech.Statement;

/**
 * Where an attribution stands, annotated or predicted; an empty list says that the role is missing. Immutable.
 *
 * @param source who, in UTF-16 positions
 * @param cue the words that introduce it
 * @param content what; not empty
 */
record Attribution(List<Span> source, List<Span> cue, List<Span> content) {

    /** Copies the lists. */
    Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs a content; cue " + cue + ", source " + source);
        }
    }

    static Attribution of(Statement statement) {
        return new Attribution(
                statement.source().spans(),
                statement.cue() == null ? List.of() : statement.cue().spans(),
                statement.content().spans());
    }

    List<Span> get(Role role) {
        return switch (role) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }
}
