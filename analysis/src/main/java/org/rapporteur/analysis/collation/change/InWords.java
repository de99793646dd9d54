package org.rapporteur.analysis.collation.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analysis.collation.material.Ids;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Lack;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/**
 * Puts changes into words.
 *
 * @param story the story's identifier
 * @param before the one version
 * @param after the other
 */
record InWords(String story, ReportRecord before, ReportRecord after) {

    /** Words quoted in a sentence are cut behind so many letters; the evidence has them all. */
    private static final int LONG = 160;

    Finding finding(Change change) {
        List<Evidence> evidence = new ArrayList<>();
        List<Lack> lacking = new ArrayList<>();
        boolean gone = change.after().isEmpty();
        boolean added = change.before().isEmpty();
        if (!added) {
            evidence.add(evidence(before, change.before()));
        } else if (change.place() != null) {
            evidence.add(evidence(before, List.of(change.place())));
        }
        if (!gone) {
            evidence.add(evidence(after, change.after()));
        } else if (change.place() != null) {
            evidence.add(evidence(after, List.of(change.place())));
        }
        if (gone || added) {
            String why = "none of its sentences has these words in their place";
            lacking.add(new Lack((gone ? after : before).report().id(), null, why));
        }
        return Ids.conclude(story, FindingKind.REVISION, change.type().word(), null, evidence, lacking, text(change));
    }

    private static Evidence evidence(ReportRecord record, List<Span> spans) {
        return new Evidence(
                record.report().id(), spans, Spans.text(record.report().text(), spans));
    }

    private String text(Change change) {
        String from = change.before().isEmpty() ? null : quoted(before, change.before());
        String to = change.after().isEmpty() ? null : quoted(after, change.after());
        String note = change.note() == null ? "" : " (" + change.note() + ")";
        String text = switch (change.type()) {
            case SENTENCE_DROPPED -> count(change.before()) + " left out: " + from + sources(before, change.before());
            case SENTENCE_ADDED -> count(change.after()) + " new: " + to + sources(after, change.after());
            case SENTENCE_MOVED -> "a sentence stands elsewhere: " + to;
            case PARAGRAPH_ORDER -> "a paragraph stands elsewhere: " + to;
            case SPEAKER -> "ascribed to " + from + ", then to " + to;
            case QUOTATION_SPLICED -> "quotations that stood apart are printed as one: " + to;
            case CONDITION_DROPPED -> "a condition is left out: " + replaced(from, to);
            case CONDITION_ADDED -> "a condition is new: " + replaced(from, to);
            case QUOTATION_CUT -> "left out of a quotation: " + from;
            case QUOTATION_ALTERED -> "within a quotation, " + replaced(from, to);
            case WORDING -> replaced(from, to);
            case NUMBER, DATE, NAME, MODALITY, NEGATION -> change.type().word() + ": " + replaced(from, to);
        };
        return text + note;
    }

    private static String replaced(String from, String to) {
        return to == null ? from + " is left out" : from == null ? to + " is put in" : from + " becomes " + to;
    }

    private static String count(List<Span> sentences) {
        return sentences.size() == 1 ? "a sentence is" : sentences.size() + " sentences are";
    }

    private static String quoted(ReportRecord record, List<Span> spans) {
        String words = Spans.text(record.report().text(), spans)
                .replaceAll("\\s++", " ")
                .strip();
        if (words.length() <= LONG) {
            return "'" + words + "'";
        }
        int end = words.lastIndexOf(' ', LONG);
        return "'" + words.substring(0, end < LONG / 2 ? words.offsetByCodePoints(0, LONG / 2) : end) + " \u2026'";
    }

    /** Names those whose statements go, or come, with the sentences. */
    private static String sources(ReportRecord record, List<Span> spans) {
        Span hull = Spans.hull(spans);
        Set<String> sources = new TreeSet<>();
        for (Statement statement : record.list(Statement.class)) {
            if (statement.source().text() != null
                    && hull.contains(statement.content().hull().start())) {
                sources.add(statement.source().text());
            }
        }
        return sources.isEmpty() ? "" : ", with words of " + String.join("; ", sources);
    }
}
