package org.rapporteur.extraction.statement.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.extraction.statement.CueLexicon;
import org.rapporteur.extraction.statement.Frame;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Sentence;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Region;

/** Cuts a document into frames: paragraphs that hold a quotation, sentence by sentence as seen from outside the marks. */
final class Frames {

    private static final Set<Character> TERMINAL = Set.of('.', '!', '?', '\u2026');

    /** The longest frame in elements: the rules look over a frame again and again, and no sentence of the press is longer. */
    private static final int LONGEST = 500;

    private final Document document;
    private final CueLexicon cues;
    private final List<Quotation> quotations;
    private final Cover aside;

    Frames(Document document, CueLexicon cues, List<Quotation> quotations, List<Region> aside) {
        this.document = document;
        this.cues = cues;
        this.quotations =
                quotations.stream().filter(quotation -> quotation.level() == 1).toList();
        this.aside = Cover.of(
                aside.stream().flatMap(region -> region.spans().stream()).toList());
    }

    /** Returns the frames in the order of the text; paragraphs without a quotation have none. */
    List<Frame> list() {
        List<Frame> frames = new ArrayList<>();
        int sentence = 0;
        int quotation = 0;
        List<Piece> pieces = pieces();
        // A paragraph that ends with a colon introduces the quotation that opens the next one.
        Sentence introduction = null;
        for (int paragraph = 0; paragraph < document.paragraphs().size(); paragraph++) {
            Span span = document.paragraphs().get(paragraph);
            List<Sentence> sentences = new ArrayList<>();
            while (sentence < document.sentences().size()
                    && document.sentences().get(sentence).paragraph() == paragraph) {
                sentences.add(document.sentences().get(sentence++));
            }
            List<Piece> here = new ArrayList<>();
            while (quotation < pieces.size() && pieces.get(quotation).span.start() < span.end()) {
                here.add(pieces.get(quotation++));
            }
            if (!here.isEmpty()) {
                if (introduction != null && here.get(0).span.start() == span.start()) {
                    sentences.add(0, introduction);
                }
                cut(paragraph, sentences, here, frames);
            }
            boolean introduces =
                    here.isEmpty() && !sentences.isEmpty() && document.text().charAt(span.end() - 1) == ':';
            introduction = introduces ? sentences.get(sentences.size() - 1) : null;
        }
        return frames;
    }

    /** A quotation's part in one paragraph. */
    private record Piece(Quotation quotation, Span span) {}

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (Quotation quotation : quotations) {
            for (Span span : quotation.spans()) {
                if (!aside.overlaps(span)) {
                    pieces.add(new Piece(quotation, span));
                }
            }
        }
        pieces.sort((a, b) -> a.span.compareTo(b.span));
        return pieces;
    }

    private void cut(int paragraph, List<Sentence> sentences, List<Piece> pieces, List<Frame> frames) {
        List<Frame.Element> all = new ArrayList<>();
        List<Integer> sentenceOf = new ArrayList<>();
        int next = 0;
        for (int s = 0; s < sentences.size(); s++) {
            for (Token token : document.tokens(sentences.get(s))) {
                while (next < pieces.size()
                        && pieces.get(next).span.start() <= token.span().start()) {
                    all.add(new Frame.Quoted(pieces.get(next).quotation, pieces.get(next++).span));
                    sentenceOf.add(s);
                }
                boolean quoted = next > 0 && pieces.get(next - 1).span.overlaps(token.span());
                boolean reaches = next < pieces.size() && pieces.get(next).span.overlaps(token.span());
                if (!quoted && !reaches && !aside.overlaps(token.span())) {
                    all.add(new Frame.Word(token));
                    sentenceOf.add(s);
                }
            }
        }
        for (; next < pieces.size(); next++) {
            all.add(new Frame.Quoted(pieces.get(next).quotation, pieces.get(next).span));
            sentenceOf.add(sentences.size());
        }
        Frame whole = all.isEmpty() ? null : new Frame(document.text(), paragraph, all);
        int start = 0;
        for (int i = 1; whole != null && i <= all.size(); i++) {
            if (i == all.size() || i - start == LONGEST || isBoundary(whole, i, sentenceOf)) {
                frames.add(new Frame(document.text(), paragraph, all.subList(start, i)));
                start = i;
            }
        }
    }

    /** Returns whether a sentence of the frame ends before position {@code i}. */
    private boolean isBoundary(Frame frame, int i, List<Integer> sentenceOf) {
        if (frame.isQuoted(i)) {
            return frame.isQuoted(i - 1) ? TERMINAL.contains(frame.lastInside(i - 1)) : isFullStop(frame, i - 1);
        }
        if (!frame.isQuoted(i - 1)) {
            return !sentenceOf.get(i).equals(sentenceOf.get(i - 1)) && isFullStop(frame, i - 1);
        }
        return TERMINAL.contains(frame.lastInside(i - 1)) && frame.startsUpper(i) && !isTrailingAttribution(frame, i);
    }

    /** Returns whether what begins at {@code i} is no more than somebody and a cue: {@code "…." Lee said}. */
    private boolean isTrailingAttribution(Frame frame, int i) {
        for (int verb = i; verb < frame.size() && verb < i + 25 && !frame.isQuoted(verb); verb++) {
            if (cues.verb(frame, verb).isPresent()) {
                boolean whole = Subjects.of(frame, verb, i)
                        .filter(range -> range.first() == i)
                        .isPresent();
                return whole && Behind.closes(frame, verb + 1);
            }
        }
        return false;
    }

    private static boolean isFullStop(Frame frame, int i) {
        String word = frame.word(i);
        return word.endsWith(".") || word.endsWith("!") || word.endsWith("?") || word.endsWith("\u2026");
    }
}
