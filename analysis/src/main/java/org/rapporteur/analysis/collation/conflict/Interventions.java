package org.rapporteur.analysis.collation.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.material.Said;
import org.rapporteur.analysis.collation.material.Shown;
import org.rapporteur.analysis.collation.material.Telling;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.speech.Mode;

/**
 * What outlets put into quotations between brackets, and where they leave words out by dots. Only inside quotation marks that hold
 * what somebody said; a speaker who falls silent is printed with the same dots, so the sign alone is reported. Immutable.
 */
final class Interventions {

    /** What stands between brackets is an outlet's word or two; longer ones are a bracket that nobody closed. */
    private static final int LONGEST = 200;

    private final Ground ground;

    Interventions(Ground ground) {
        this.ground = ground;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Telling telling : ground.material().tellings()) {
            List<Quotation> quotations = telling.list(Quotation.class).stream()
                    .filter(each -> each.level() == 1 && each.use() == QuotationUse.SPEECH)
                    .toList();
            List<Said> quoted = ground.material().said(telling).stream()
                    .filter(said -> said.statement().mode() != Mode.INDIRECT)
                    .toList();
            Set<Span> seen = new TreeSet<>();
            for (Quotation quotation : quotations) {
                quoted.stream()
                        .filter(each -> Spans.overlap(each.statement().content().spans(), quotation.spans()))
                        .findFirst()
                        .ifPresent(said -> quotation.spans().forEach(span -> look(said, span, seen, findings)));
            }
        }
        return findings;
    }

    private void look(Said said, Span quotation, Set<Span> seen, List<Finding> findings) {
        String text = said.telling().text();
        for (int at = quotation.start(); at < quotation.end(); at++) {
            int end = end(text, at, quotation.end());
            if (end > at && seen.add(new Span(at, end))) {
                findings.add(finding(said, new Span(at, end)));
            }
            at = Math.max(at, end - 1);
        }
    }

    /** Returns where the mark that begins here ends, or a place not behind it where none begins. */
    private static int end(String text, int at, int limit) {
        char sign = text.charAt(at);
        if (sign == '(' || sign == '[') {
            String near = text.substring(at, Math.min(limit, at + LONGEST));
            int close = near.indexOf(sign == '(' ? ')' : ']');
            boolean closed = close > 1 && near.substring(0, close).chars().anyMatch(Character::isLetter);
            return closed ? at + close + 1 : at;
        }
        if (sign == '\u2026') {
            return at + 1;
        }
        int end = at;
        int dots = 0;
        while (end < limit && text.charAt(end) == '.') {
            dots++;
            end++;
            boolean spaced = end + 1 < limit && text.charAt(end) == ' ' && text.charAt(end + 1) == '.';
            end += spaced ? 1 : 0;
        }
        return dots >= 3 ? end : at;
    }

    private Finding finding(Said said, Span span) {
        Telling telling = said.telling();
        List<Evidence> evidence = List.of(ground.evidence(telling, span));
        String words = evidence.get(0).value();
        boolean dots = words.charAt(0) == '.' || words.charAt(0) == '\u2026';
        String who = said.actor() != null
                ? said.actor().name()
                : said.statement().source().text();
        String whose = who == null ? "a quotation" : "a quotation of " + who;
        String text = dots
                ? telling.label() + " marks an ellipsis in " + whose + ": " + around(telling.text(), span)
                : telling.label() + " puts words into " + whose + ": " + words;
        return ground.finding(
                FindingKind.INTERVENTION,
                dots ? "ellipsis" : "insertion",
                said.statement().id(),
                evidence,
                text);
    }

    /** Returns the dots with the words before and behind them. */
    private static String around(String text, Span span) {
        int from = span.start();
        for (int blanks = 0; from > 0 && blanks < 4 && text.charAt(from - 1) != '\n'; from--) {
            blanks += text.charAt(from - 1) == ' ' ? 1 : 0;
        }
        int to = span.end();
        for (int blanks = 0; to < text.length() && blanks < 4 && text.charAt(to) != '\n'; to++) {
            blanks += text.charAt(to) == ' ' ? 1 : 0;
        }
        return Shown.quote(text.substring(from, to).strip());
    }
}
