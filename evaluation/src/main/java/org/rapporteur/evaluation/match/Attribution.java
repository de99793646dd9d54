package org.rapporteur.evaluation.match;

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
 * @param confidence 0 to 1 where it was predicted by an annotator that gives one, else null
 */
public record Attribution(List<Span> source, List<Span> cue, List<Span> content, Double confidence) {

    /** Copies the lists; throws {@link IllegalArgumentException} where there is no content. */
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs a content; cue " + cue + ", source " + source);
        }
    }

    /** Makes one that was annotated by a person. */
    public Attribution(List<Span> source, List<Span> cue, List<Span> content) {
        this(source, cue, content, null);
    }

    /** Returns where a statement stands. */
    public static Attribution of(Statement statement) {
        return new Attribution(
                statement.source().spans(),
                statement.cue() == null ? List.of() : statement.cue().spans(),
                statement.content().spans(),
                statement.confidence());
    }

    /** Returns where one role stands. */
    public List<Span> get(Role role) {
        return switch (role) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }
}
