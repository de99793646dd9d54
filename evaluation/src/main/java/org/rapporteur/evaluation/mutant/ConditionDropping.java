package org.rapporteur.evaluation.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/**
 * Leaves out a clause with "if" or "unless" of what somebody said: one that opens a sentence and ends at its only comma before a new
 * subject, or one that closes a sentence and holds no comma. An "if" that asks whether, and "as if", "even if", "only if", state no
 * condition.
 */
final class ConditionDropping implements Mutator {

    private static final Pattern ANY = Pattern.compile("\\b(?:[Ii]f|[Uu]nless)\\b");

    private static final String SUBJECT =
            "(?:I|we|you|he|she|it|they|there|that|this|these|those|the|our|his|her|their|my|your|no|a|an)\\b"
                    + "|(?:I|we|you|he|she|it|they|that|there)['\u2019]";

    /** What opens a sentence or a quotation: the clause, its comma and the beginning of what depends on it. */
    private static final Pattern OPENING =
            Pattern.compile("(?:If|Unless)\\b[^,.?!;:\"\u201c\u201d()\\n\u2013\u2014]{8,140}+,\\h(?=" + SUBJECT
                    + "|\\p{Lu}[\\p{Ll}]+\\h(?:will|would|is|was|has|can|could|may|might|should|must))");

    /** What closes a sentence: the clause behind words that it does not belong to. */
    private static final Pattern CLOSING = Pattern.compile(
            "(\\p{L}++)(,?\\h(?:if|unless)\\h[^,.?!;:\"\u201c\u201d()\\n\u2013\u2014]{8,140}+)(?=[.,][\"\u201d]|\\.(?:\\h++[\"\u201c]?\\p{Lu}|$|\\n))");

    private static final Pattern NO_CONDITION = Pattern.compile(
            "(?i)as|even|only|what|not|me|us|them|especially|particularly|believe\\w*|think|thinks|thought|or|and|but|than|then|ask\\w*|wonder\\w*|kn[oe]w\\w*|see\\w*|sure|certain|clear|question\\w*|doubt\\w*|tell|told|say"
                    + "|said|care|cares|decide\\w*|determin\\w*|find|check|matter|matters|unclear|unsure|idea|on|of|about|is|was|be|because|remember|assess|evaluate|debate");

    /** Words behind "if" by which the clause is no condition that can go, or the sentence says little without it. */
    private static final Pattern FIXED =
            Pattern.compile("(?:if|unless)\\h(?:not|so|any|anything|only|ever|at|possible|you will)\\b.*");

    @Override
    public boolean mayApply(String text) {
        return ANY.matcher(text).find();
    }

    @Override
    public List<Rewriting> list(ReportRecord article, RandomGenerator random) {
        String text = article.report().text();
        List<Rewriting> ways = new ArrayList<>();
        for (Span span : contents(article)) {
            opening(text, span, ways);
            closing(text, span, ways);
        }
        return ways;
    }

    /** Returns the pieces of what is said, each once. */
    private static List<Span> contents(ReportRecord article) {
        return article.list(Statement.class).stream()
                .filter(statement -> statement.within() == null)
                .flatMap(statement -> statement.content().spans().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static void opening(String text, Span span, List<Rewriting> ways) {
        Matcher clause = OPENING.matcher(text).region(span.start(), span.end());
        while (clause.find()) {
            int start = clause.start();
            boolean opens = start == 0
                    || "\"\u201c\n".indexOf(text.charAt(start - 1)) >= 0
                    || (start > 1 && ".?!\"\u201d".indexOf(text.charAt(start - 2)) >= 0);
            if (opens) {
                int next = clause.end();
                ways.add(new Rewriting(text)
                        .drop(new Span(start, next), new Span(start, next - 2), ChangeSort.CONDITION)
                        .replace(
                                new Span(next, next + 1),
                                String.valueOf(Character.toUpperCase(text.charAt(next))),
                                null));
            }
        }
    }

    private static void closing(String text, Span span, List<Rewriting> ways) {
        // A clause may end where the content ends, before the mark that closes it.
        int end = Math.min(text.length(), span.end() + 2);
        Matcher clause = CLOSING.matcher(text).region(span.start(), end);
        while (clause.find()) {
            int start = clause.start(2);
            int words = text.charAt(start) == ',' ? start + 2 : start + 1;
            String removed = text.substring(words, clause.end(2));
            boolean condition = !NO_CONDITION.matcher(clause.group(1)).matches()
                    && !FIXED.matcher(removed).matches()
                    && removed.substring(3).indexOf(" if ") < 0
                    && clause.end(2) <= span.end();
            if (condition) {
                ways.add(new Rewriting(text)
                        .drop(new Span(start, clause.end(2)), new Span(words, clause.end(2)), ChangeSort.CONDITION));
            }
        }
    }
}
