package org.rapporteur.extraction.statement.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extraction.statement.Addressees;
import org.rapporteur.extraction.statement.Frame;
import org.rapporteur.extraction.statement.Range;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Span;

/** Says whom an attribution addresses, from the words of its cue's sentence. Used for one report, by one thread. */
final class ToWhom {

    /** An addressee ends within so many words behind its cue. */
    private static final int FARTHEST = 20;

    private final Document document;
    private final Addressees addressees;

    ToWhom(Document document, Addressees addressees) {
        this.document = document;
        this.addressees = addressees;
    }

    /** Returns the phrase: behind the cue, else at the beginning of the content, else in words such as "in a letter to". */
    Optional<Span> of(Attribution attribution) {
        List<Token> sentence = sentence(attribution.cue());
        Optional<Span> found = beforeContent(attribution, sentence);
        if (found.isEmpty()) {
            found = asked(attribution, sentence);
        }
        return found.isPresent() ? found : ofMessage(attribution, sentence);
    }

    /** "told THE COUNCIL", "said TO REPORTERS": right behind the cue, before any content or source. */
    private Optional<Span> beforeContent(Attribution attribution, List<Token> sentence) {
        List<Token> words = new ArrayList<>();
        int last = -1;
        for (Token token : sentence) {
            boolean cue = token.span().start() < attribution.cue().end();
            if (token.span().end() <= attribution.cue().start()) {
                continue;
            }
            if (!cue && (attribution.says(token.span()) || words.size() > last + FARTHEST)) {
                break;
            }
            last = cue ? words.size() : last;
            words.add(token);
        }
        if (last < 0) {
            return Optional.empty();
        }
        Frame frame = frame(words);
        Optional<Range> told = addressees.object(frame, last);
        Optional<Range> phrase = told.isPresent() ? told : addressees.behindTo(frame, last);
        return spans(frame, phrase.flatMap(range -> Addressees.somebody(frame, range)));
    }

    /** "urged RUSSIA to …": behind the cue, though it be part of what is said. */
    private Optional<Span> asked(Attribution attribution, List<Token> sentence) {
        Span cue = attribution.cue();
        List<Token> words = new ArrayList<>();
        int last = -1;
        int content = -1;
        for (Token token : sentence) {
            if (token.span().end() <= cue.start()) {
                continue;
            }
            boolean inCue = token.span().start() < cue.end();
            if (!inCue && (attribution.isBySource(token.span()) || words.size() > last + FARTHEST)) {
                break;
            }
            last = inCue ? words.size() : last;
            content = !inCue && content < 0 && attribution.says(token.span()) ? words.size() : content;
            words.add(token);
        }
        if (last < 0) {
            return Optional.empty();
        }
        Frame frame = frame(words);
        return spans(frame, addressees.asked(frame, new Range(0, last), content < 0 ? words.size() : content));
    }

    /** "said in a letter to THE COUNCIL": around the cue, outside the content. */
    private Optional<Span> ofMessage(Attribution attribution, List<Token> sentence) {
        Span cue = attribution.cue();
        List<Token> words = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (Token token : sentence) {
            if (attribution.isSaid(token.span())) {
                if (last >= 0) {
                    break;
                }
                words.clear();
                continue;
            }
            if (token.span().overlaps(cue)) {
                first = first < 0 ? words.size() : first;
                last = words.size();
            }
            words.add(token);
        }
        if (last < first || first < 0) {
            return Optional.empty();
        }
        Frame frame = frame(words);
        return spans(frame, addressees.message(frame, new Range(first, last)));
    }

    private static Optional<Span> spans(Frame frame, Optional<Range> found) {
        return found.map(range -> frame.span(range.first(), range.last()));
    }

    private Frame frame(List<Token> words) {
        return new Frame(
                document.text(),
                0,
                words.stream().<Frame.Element>map(Frame.Word::new).toList());
    }

    private List<Token> sentence(Span cue) {
        return document.sentences().isEmpty()
                ? List.of()
                : document.tokens(document.sentences().get(document.sentenceAt(cue.start())));
    }
}
