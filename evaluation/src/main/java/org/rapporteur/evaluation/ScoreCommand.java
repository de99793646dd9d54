package org.rapporteur.evaluation;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The command by which figures are had: kept beside them, so that anybody can have them again. Immutable.
 *
 * @param scorer the subcommand, such as {@code polnear}
 * @param corpus relative to the folder of corpora ({@link Corpora})
 * @param annotator the word by which the annotator is called
 * @param options other options that bear on the figures, by name with both hyphens; files relative to the folder of corpora
 */
public record ScoreCommand(String scorer, String corpus, String annotator, Map<String, String> options) {

    private static final String START = "rapporteur evaluate ";
    private static final String ANNOTATOR = "--annotator";

    /** Copies the map, keeping its order. */
    public ScoreCommand {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** Returns the command for files wherever they lie; options without a value are left out. */
    public static ScoreCommand of(String scorer, Path corpus, String annotator, Map<String, Path> options) {
        Map<String, String> named = new LinkedHashMap<>();
        options.forEach((name, file) -> {
            if (file != null) {
                named.put(name, Corpora.name(file));
            }
        });
        return new ScoreCommand(scorer, Corpora.name(corpus), annotator, named);
    }

    /**
     * Reads a command as {@link #written} gives it.
     *
     * @throws IllegalArgumentException when it is not such a command, naming it
     */
    public static ScoreCommand parse(String command) {
        String[] words = command.split(" ", -1);
        if (!command.startsWith(START) || words.length < 6 || words.length % 2 != 0 || !words[4].equals(ANNOTATOR)) {
            throw new IllegalArgumentException("not a command that gives scores: '" + command + "'");
        }
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 6; i < words.length; i += 2) {
            options.put(words[i], words[i + 1]);
        }
        return new ScoreCommand(words[2], words[3], words[5], options);
    }

    /** Returns the command as it is typed in the folder of corpora. */
    public String written() {
        StringBuilder written = new StringBuilder(START);
        written.append(scorer)
                .append(' ')
                .append(corpus)
                .append(' ')
                .append(ANNOTATOR)
                .append(' ')
                .append(annotator);
        options.forEach(
                (name, value) -> written.append(' ').append(name).append(' ').append(value));
        return written.toString();
    }

    /** Returns what it gave, to be recorded. */
    public Scores scores(Evaluation evaluation) {
        return Scores.of(written(), corpus, evaluation);
    }
}
