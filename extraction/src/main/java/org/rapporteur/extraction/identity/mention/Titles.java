package org.rapporteur.extraction.identity.mention;

import java.util.List;
import org.rapporteur.extraction.identity.world.World;
import org.rapporteur.record.Span;

/** Finds what stands around a person's name and says who it is: titles before it, appositions on both sides. */
public final class Titles {

    /** The longest title or apposition that is looked at, in tokens. */
    private static final int LONGEST = 16;

    private static final String EDGES = ",;:\u2014\u2013\"\u201c\u201d()";

    private final Tokens tokens;
    private final World world;
    private final WordClasses classes;

    /** Looks at a document. */
    public Titles(Tokens tokens, World world, WordClasses classes) {
        this.tokens = tokens;
        this.world = world;
        this.classes = classes;
    }

    /**
     * What is said beside a name.
     *
     * @param words the words, without the name's
     * @param span where they stand
     */
    public record Said(List<String> words, Span span) {}

    /** Returns the first token of the title that ends before a name; the name's own first token where there is none. */
    int start(int nameFirst, int limit) {
        int from = Math.max(limit, tokens.sentenceStart(nameFirst));
        int start = nameFirst;
        int best = nameFirst;
        while (start > from && nameFirst - start < LONGEST && belongs(start - 1, nameFirst)) {
            start--;
            best = tokens.get(start).text().equals(".") ? best : start;
        }
        return best;
    }

    private boolean belongs(int token, int nameFirst) {
        String word = tokens.word(token);
        if (word.equals(".")) {
            return token > 0
                    && tokens.get(token - 1).span().end()
                            == tokens.get(token).span().start();
        }
        if (Words.isPossessive(tokens.get(token)) || word.isEmpty()) {
            return false;
        }
        List<String> rest = tokens.words(token, nameFirst);
        boolean title = classes.is(WordClass.HE, word)
                || classes.is(WordClass.SHE, word)
                || classes.is(WordClass.ADDRESS, word);
        boolean known = world.offices().at(rest).isPresent()
                || world.offices().isModifier(word)
                || world.states().at(rest).isPresent()
                || world.regions().at(rest).isPresent()
                || world.bodies().at(rest).isPresent();
        return title
                || known
                || ((tokens.get(token).is("ADJ") || inside(token, nameFirst))
                        && !classes.is(WordClass.QUANTIFIER, word));
    }

    /** Returns whether a noun stands before words that make an office with it: "campaign manager". */
    private boolean inside(int token, int nameFirst) {
        boolean noun = tokens.get(token).is("NOUN") || tokens.get(token).is("PROPN");
        for (int i = token; noun && i < nameFirst; i++) {
            if (world.offices().at(tokens.words(i, nameFirst)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns what a name's apposition behind it says: ", minister of X,", "(R-N.Y.)"; null where there is none. */
    public Said behind(Naming naming) {
        int limit = tokens.sentenceEnd(naming.nameFirst());
        int start = naming.end();
        if (start + 1 >= limit
                || !(tokens.get(start).text().equals(",")
                        || tokens.get(start).text().equals("("))) {
            return null;
        }
        int end = start + 1;
        while (end < limit && end - start <= LONGEST && !isEdge(end)) {
            end++;
        }
        return said(start + 1, end);
    }

    /** Returns what a name's apposition before it says: "The president of X, NAME"; null where there is none. */
    public Said before(Naming naming, int limit) {
        int from = Math.max(limit, tokens.sentenceStart(naming.nameFirst()));
        int last = naming.first() - 1;
        if (last <= from || !tokens.get(last).text().equals(",")) {
            return null;
        }
        int start = last;
        while (start > from && last - start <= LONGEST && !isEdge(start - 1)) {
            start--;
        }
        while (start < last && (tokens.get(start).is("ADP") || tokens.get(start).is("CCONJ"))) {
            start++;
        }
        boolean definite = start < last
                && (tokens.get(start).is("DET")
                        || tokens.get(start).is("PRON")
                        || Words.startsUpper(tokens.get(start).text()));
        return definite ? said(start, last) : null;
    }

    private Said said(int start, int end) {
        List<String> words = start < end ? tokens.words(start, end) : List.of();
        return words.isEmpty() ? null : new Said(words, tokens.span(start, end));
    }

    private boolean isEdge(int token) {
        return tokens.get(token).is("VERB")
                || tokens.get(token).is("AUX")
                || EDGES.contains(tokens.get(token).text())
                || tokens.small(token).equals("who")
                || tokens.small(token).equals("which");
    }
}
