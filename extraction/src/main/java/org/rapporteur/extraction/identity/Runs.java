package org.rapporteur.extraction.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Sentence;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;

/** Finds the capitalised words of a document and takes them apart. Used once, by one thread. */
final class Runs {

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "bin", "ibn", "al",
            "el", "ben", "y");
    private static final Set<String> NOT_NAMES = Set.of(
            "i",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "however",
            "meanwhile",
            "but",
            "and",
            "the",
            "yes",
            "no");
    private static final int LONGEST_NAME = 4;

    private final Document document;
    private final Roles roles;
    private final States states;
    private final Descriptions descriptions;
    private final Cover quoted;

    Runs(Document document, Roles roles, States states, List<Quotation> quotations) {
        this.document = document;
        this.roles = roles;
        this.states = states;
        this.descriptions = new Descriptions(document, roles, states);
        this.quoted = Cover.of(quotations.stream()
                .flatMap(quotation -> quotation.spans().stream())
                .toList());
    }

    /** Returns the runs in the order of the text. */
    List<Run> list() {
        List<Run> runs = new ArrayList<>();
        List<Token> tokens = document.tokens();
        for (int s = 0; s < document.sentences().size(); s++) {
            Sentence sentence = document.sentences().get(s);
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (begins(tokens, i, sentence)) {
                    int last = end(tokens, i, sentence.endToken());
                    runs.add(run(i, last, s));
                    i = last;
                }
            }
        }
        return runs;
    }

    private boolean begins(List<Token> tokens, int i, Sentence sentence) {
        Token token = tokens.get(i);
        if (!Words.startsUpper(token) || NOT_NAMES.contains(Roles.normal(token.text()))) {
            return false;
        }
        boolean first = i == sentence.firstToken()
                || !Character.isLetterOrDigit(tokens.get(i - 1).text().codePointAt(0));
        return !first || token.is("PROPN") || token.is("ADJ") || token.is("NOUN") || token.is("X");
    }

    /** Returns the index of the run's last token. */
    private int end(List<Token> tokens, int start, int limit) {
        int last = start;
        for (int i = start + 1; i < limit && !Words.isPossessive(tokens.get(last)); i++) {
            Token token = tokens.get(i);
            boolean upper = Words.startsUpper(token) && !NOT_NAMES.contains(Roles.normal(token.text()));
            boolean adjacent = tokens.get(i - 1).span().end() == token.span().start();
            boolean bridge = PARTICLES.contains(token.text())
                    || (roles.isDescriptive(token.text()) && !token.is("VERB"))
                    || (adjacent && (token.text().equals(".") || token.text().equals("-")) && i - 1 == last);
            if (upper && !(token.is("VERB") && !token.is("PROPN"))) {
                last = i;
            } else if (!bridge || i - last > 2) {
                break;
            }
        }
        return last;
    }

    private Run run(int first, int last, int sentence) {
        List<Token> tokens = document.tokens();
        int start = first;
        while (start > 0
                && start > document.sentences().get(sentence).firstToken()
                && isSmallRole(tokens.get(start - 1))) {
            start--;
        }
        Descriptions.Read read = descriptions.read(start, last + 1);
        int nameFirst = read.end();
        List<String> name = new ArrayList<>();
        for (int i = nameFirst; i <= last; i++) {
            if (!tokens.get(i).text().equals(".")) {
                name.add(Words.bare(tokens.get(i).text()));
            }
        }
        Span span = new Span(
                tokens.get(start).span().start(), tokens.get(last).span().end());
        if (Words.isPossessive(tokens.get(last))) {
            int ending = tokens.get(last).text().length()
                    - Words.bare(tokens.get(last).text()).length();
            span = new Span(span.start(), span.end() - ending);
        }
        Run.Kind kind = kind(name, read, start, last);
        return new Run(
                kind,
                start,
                last,
                span,
                name,
                read.descriptors(),
                read.office(),
                read.of(),
                sentence,
                quoted.contains(span));
    }

    private boolean isSmallRole(Token token) {
        return roles.isDescriptive(token.text()) && !Words.startsUpper(token) && !token.is("VERB");
    }

    private Run.Kind kind(List<String> name, Descriptions.Read read, int start, int last) {
        List<String> all = Words.texts(document.tokens().subList(start, last + 1));
        Optional<States.Match> state = states.at(all);
        if (state.isPresent() && state.get().words() == all.size()) {
            return state.get().form() == States.Form.PEOPLE ? Run.Kind.OTHER : Run.Kind.STATE;
        }
        if (all.stream().anyMatch(word -> roles.is(Roles.Role.BODY, word))) {
            return Run.Kind.BODY;
        }
        if (all.size() == 1 && isAbbreviation(all.get(0))) {
            return Run.Kind.BODY;
        }
        if (name.isEmpty() || name.size() > LONGEST_NAME || name.stream().anyMatch(word -> !isNameWord(word))) {
            return Run.Kind.OTHER;
        }
        boolean place =
                roles.is(Roles.Role.PLACE, name.get(0)) || roles.is(Roles.Role.PLACE, name.get(name.size() - 1));
        if (name.size() == 1) {
            boolean titled = read.descriptors().stream().anyMatch(roles::isDescriptive);
            return titled && !place ? Run.Kind.PERSON : Run.Kind.SINGLE;
        }
        return place && read.office() == null ? Run.Kind.OTHER : Run.Kind.PERSON;
    }

    /** "U.N", "NATO": several capitals and nothing else but full stops. */
    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.codePoints().allMatch(point -> Character.isUpperCase(point) || point == '.');
    }

    private static boolean isNameWord(String word) {
        return word.codePoints()
                .allMatch(point -> Character.isLetter(point)
                        || Character.getType(point) == Character.NON_SPACING_MARK
                        || point == '.'
                        || point == '-'
                        || point == '\''
                        || point == '\u2019');
    }
}
