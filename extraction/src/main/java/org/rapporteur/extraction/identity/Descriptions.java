package org.rapporteur.extraction.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Token;

/** Reads what words say somebody is: states as codes, roles in small letters, and the office they make up. */
final class Descriptions {

    /** The longest apposition that is looked at, in tokens. */
    private static final int LONGEST = 14;

    private static final String STATE = "state:";

    /**
     * What was read.
     *
     * @param descriptors the words as compared, in order
     * @param office the first office among them with its modifiers, or null
     * @param of what the office is held of: a state's code, else the words behind "of"; or null
     * @param end index of the first token that describes nobody
     */
    record Read(Set<String> descriptors, String office, String of, int end) {}

    private final Document document;
    private final Roles roles;
    private final States states;

    Descriptions(Document document, Roles roles, States states) {
        this.document = document;
        this.roles = roles;
        this.states = states;
    }

    /** Reads the descriptive words from {@code from} on, up to the first that is none. */
    Read read(int from, int to) {
        return read(from, to, false);
    }

    /** Reads a whole phrase; words that are neither a state nor a role count too. */
    Read phrase(int from, int to) {
        return read(from, to, true);
    }

    private Read read(int from, int to, boolean everything) {
        Set<String> found = new LinkedHashSet<>();
        List<String> office = new ArrayList<>();
        String best = null;
        int i = from;
        while (i < to) {
            Token token = document.tokens().get(i);
            Optional<States.Match> state =
                    states.at(Words.texts(document.tokens().subList(i, Math.min(to, i + States.LONGEST))));
            boolean role = roles.is(Roles.Role.OFFICE, token.text()) || roles.is(Roles.Role.MODIFIER, token.text());
            boolean title = roles.is(Roles.Role.TITLE, token.text());
            boolean fullStop = token.text().equals(".") && i > from;
            if (state.isPresent() && !role) {
                found.add(STATE + state.get().code());
                i += state.get().words() - 1;
            } else if (role || title) {
                found.add(Roles.normal(Words.bare(token.text())));
            } else if (everything) {
                if (!Words.isEmpty(token.text())
                        && Character.isLetterOrDigit(token.text().codePointAt(0))) {
                    found.add(Roles.normal(Words.bare(token.text())));
                }
            } else if (!fullStop) {
                break;
            }
            if (role) {
                office.add(Roles.normal(token.text()));
            }
            best = best == null && roles.is(Roles.Role.OFFICE, token.text()) ? String.join(" ", office) : best;
            if (!role) {
                office.clear();
            }
            i++;
        }
        return new Read(found, best, best == null ? null : of(found, from, i), i);
    }

    /** Reads the apposition behind a name: ", minister of X,"; empty where there is none. */
    Optional<Read> behind(int last, int limit) {
        List<Token> tokens = document.tokens();
        if (last + 2 >= limit || !tokens.get(last + 1).text().equals(",")) {
            return Optional.empty();
        }
        int end = last + 2;
        while (end < limit && end - last <= LONGEST && !isEdge(tokens.get(end))) {
            end++;
        }
        return office(phrase(last + 2, end));
    }

    /** Reads the apposition before a name: "The president of X, NAME,"; empty where there is none. */
    Optional<Read> before(int first, int limit) {
        List<Token> tokens = document.tokens();
        if (first - 2 < limit || !tokens.get(first - 1).text().equals(",")) {
            return Optional.empty();
        }
        int start = first - 1;
        while (start > limit && first - start <= LONGEST && !isEdge(tokens.get(start - 1))) {
            start--;
        }
        while (start < first - 1 && tokens.get(start).is("ADP")) {
            start++;
        }
        boolean definite = tokens.get(start).is("DET") || Words.startsUpper(tokens.get(start));
        return definite ? office(phrase(start, first - 1)) : Optional.empty();
    }

    private String of(Set<String> found, int from, int to) {
        for (String word : found) {
            if (word.startsWith(STATE)) {
                return word.substring(STATE.length());
            }
        }
        for (int i = from; i + 1 < to; i++) {
            if (document.tokens().get(i).text().equals("of")) {
                int start = document.tokens().get(i + 1).span().start();
                return document.text()
                        .substring(start, document.tokens().get(to - 1).span().end());
            }
        }
        return null;
    }

    private static Optional<Read> office(Read read) {
        return read.office() == null ? Optional.empty() : Optional.of(read);
    }

    private static boolean isEdge(Token token) {
        return token.is("VERB")
                || token.is("AUX")
                || ",;:\u2014\u2013\"\u201c\u201d".contains(token.text())
                || token.text().equals("who")
                || token.text().equals("which");
    }
}
