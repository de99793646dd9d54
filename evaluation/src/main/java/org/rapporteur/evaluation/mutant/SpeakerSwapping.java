package org.rapporteur.evaluation.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/**
 * Exchanges the words that name the speakers of two statements. Only where both are persons named by a name, neither inside what
 * somebody says, and no pronoun further on would then mean the other.
 */
final class SpeakerSwapping implements Mutator {

    private static final int LONGEST = 60;
    private static final Pattern PRONOUN = Pattern.compile("(?i)he|she|it|they|i|we|you|who|which|this|that");

    @Override
    public List<Rewriting> list(ReportRecord article, RandomGenerator random) {
        String text = article.report().text();
        List<Statement> statements = article.list(Statement.class).stream()
                .filter(each -> each.within() == null)
                .toList();
        List<Statement> named = statements.stream()
                .filter(each -> isNamed(article, each) && !isFollowed(statements, each))
                .toList();
        List<Rewriting> ways = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            for (int k = i + 1; k < named.size(); k++) {
                Span one = named.get(i).source().spans().get(0);
                Span other = named.get(k).source().spans().get(0);
                if (!one.overlaps(other) && !sharesName(named.get(i), named.get(k))) {
                    ways.add(new Rewriting(text)
                            .replace(one, fitted(text, one, other.in(text)), said(article, one), ChangeSort.SPEAKER)
                            .replace(
                                    other,
                                    fitted(text, other, one.in(text)),
                                    said(article, other),
                                    ChangeSort.SPEAKER));
                }
            }
        }
        return ways;
    }

    /** Returns what is said by those whom the words name. */
    private static List<Span> said(ReportRecord article, Span source) {
        return article.list(Statement.class).stream()
                .filter(each -> each.source().spans().stream().anyMatch(source::overlaps))
                .flatMap(each -> each.content().spans().stream())
                .toList();
    }

    private static boolean isNamed(ReportRecord article, Statement statement) {
        String entity = statement.source().entity();
        if (entity == null
                || statement.cue() == null
                || statement.source().spans().size() != 1) {
            return false;
        }
        String words = statement.source().text();
        boolean isName = article.find(Entity.class, entity)
                .filter(each -> each.kind() == EntityKind.PERSON
                        && !sharedWords(each.name(), words).isEmpty())
                .isPresent();
        Span span = statement.source().spans().get(0);
        boolean isInside = article.list(Statement.class).stream()
                .anyMatch(other -> other.content().spans().stream().anyMatch(span::overlaps));
        boolean isPlain = !words.contains("\"") && words.indexOf('\u201c') < 0 && words.indexOf('\n') < 0;
        return isName && !isInside && isPlain && words.length() <= LONGEST;
    }

    /** Returns whether the next speaker in the text is a mere "he", "the minister" or the like. */
    private static boolean isFollowed(List<Statement> statements, Statement statement) {
        int at = statement.source().spans().get(0).start();
        Statement next = null;
        for (Statement other : statements) {
            List<Span> spans = other.source().spans();
            boolean later = !spans.isEmpty() && spans.get(0).start() > at;
            if (later
                    && (next == null
                            || spans.get(0).start()
                                    < next.source().spans().get(0).start())) {
                next = other;
            }
        }
        return next != null && !namesSomebody(next.source().text());
    }

    private static boolean namesSomebody(String words) {
        return words.chars().anyMatch(Character::isUpperCase)
                && !PRONOUN.matcher(words).matches();
    }

    private static boolean sharesName(Statement one, Statement other) {
        return one.source().entity().equals(other.source().entity())
                || !sharedWords(one.source().text(), other.source().text()).isEmpty();
    }

    private static Set<String> sharedWords(String one, String other) {
        Set<String> shared = capitals(one);
        shared.retainAll(capitals(other));
        return shared;
    }

    private static Set<String> capitals(String words) {
        Set<String> capitals = new TreeSet<>();
        for (String word : words.split("[^\\p{L}]+", -1)) {
            if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
                capitals.add(word);
            }
        }
        return capitals;
    }

    /** Returns the words with a capital or without, as the place asks for that they come to stand at. */
    private static String fitted(String text, Span place, String words) {
        boolean initial = place.start() < 2
                || "\n.".indexOf(text.charAt(place.start() - 1)) >= 0
                || text.startsWith(". ", place.start() - 2);
        if (initial) {
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
        return words.startsWith("The ") ? "the " + words.substring(4) : words;
    }
}
