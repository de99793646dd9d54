package org.rapporteur.analysis.collation.material;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.RegionKind;
import org.rapporteur.record.service.ReportRecord;

/**
 * What stands in quotation marks in a report: as the record has it, or, where nobody read the record, as the marks show; and which
 * words are the story's at all. Stateless; linear in the text.
 */
public final class Marks {

    private static final String OPEN = "\u201C\u201E\u00AB";
    private static final String CLOSE = "\u201D\u00BB";

    private Marks() {}

    /** Returns the outermost quotations, marks included, each piece by itself, in the order of the text; whatever they are used for. */
    public static List<Span> of(ReportRecord record) {
        List<Span> spans = new ArrayList<>();
        for (Quotation quotation : record.list(Quotation.class)) {
            if (quotation.level() == 1) {
                spans.addAll(quotation.spans());
            }
        }
        if (spans.isEmpty()) {
            return read(record.report().text());
        }
        spans.sort(null);
        return spans;
    }

    /** Returns the part of the text that stands in quotation marks. */
    public static Cover cover(ReportRecord record) {
        return Cover.of(of(record));
    }

    /** Returns the words of the story: those of credit, dateline, byline and boilerplate are not among them. */
    public static List<Word> words(ReportRecord record) {
        return words(record, Words.of(record.report().text()));
    }

    /** Returns the same of a report whose words are known. */
    public static List<Word> words(Telling telling) {
        return words(telling.record(), telling.words());
    }

    private static List<Word> words(ReportRecord record, List<Word> words) {
        List<Span> aside = new ArrayList<>();
        for (Region region : record.list(Region.class)) {
            if (region.kind() != RegionKind.TITLE) {
                aside.addAll(region.spans());
            }
        }
        Cover cover = Cover.of(aside);
        return words.stream().filter(word -> !cover.contains(word.start())).toList();
    }

    /** Double marks open and close by turns, or by their form; one left open ends with its paragraph. */
    private static List<Span> read(String text) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (open < 0 && (sign == '"' || OPEN.indexOf(sign) >= 0)) {
                open = at;
            } else if (open >= 0 && (sign == '"' || CLOSE.indexOf(sign) >= 0)) {
                spans.add(new Span(open, at + 1));
                open = -1;
            } else if (open >= 0 && sign == '\n') {
                spans.add(new Span(open, at));
                open = -1;
            }
        }
        if (open >= 0) {
            spans.add(new Span(open, text.length()));
        }
        return spans;
    }
}
