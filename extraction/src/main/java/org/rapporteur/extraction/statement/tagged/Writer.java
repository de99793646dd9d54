package org.rapporteur.extraction.statement.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.extraction.statement.Addressees;
import org.rapporteur.extraction.statement.Frame;
import org.rapporteur.extraction.statement.Range;
import org.rapporteur.extraction.statement.SpokenTimes;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Writes attributions down as statements of the record, with what stands around them. Used for one report, by one thread. */
final class Writer {

    /** An addressee ends within so many words behind its cue. */
    private static final int FARTHEST = 20;

    private final Document document;
    private final Settings settings;
    private final Cover marks;
    private final SpokenTimes times;
    private final Addressees addressees;

    Writer(Document document, ReportRecord soFar, Settings settings, Addressees addressees) {
        this.document = document;
        this.settings = settings;
        this.addressees = addressees;
        this.marks = Cover.of(soFar.list(Quotation.class).stream()
                .flatMap(quotation -> quotation.spans().stream())
                .toList());
        this.times = new SpokenTimes(soFar);
    }

    /** Returns those in whose content something is said: a letter or digit stands in it. */
    List<Attribution> sayable(List<Attribution> attributions) {
        return attributions.stream()
                .filter(one -> one.content().stream().anyMatch(this::hasWord))
                .toList();
    }

    private boolean hasWord(Span span) {
        return span.in(document.text()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    String identifier(Attribution attribution) {
        return document.identifier("s", attribution.content());
    }

    Statement statement(Attribution attribution, String within) {
        Span addressee = addressee(attribution).orElse(null);
        return new Statement(
                identifier(attribution),
                document.report().id(),
                Mode.of(document.text(), attribution.content(), marks),
                attribution.source() == null
                        ? Party.unnamed("the model links nobody to this cue")
                        : Party.of(document.passage(attribution.source())),
                document.passage(attribution.cue()),
                Passage.of(document.text(), attribution.content()),
                addressee == null ? null : Party.of(document.passage(addressee)),
                within,
                times.behind(attribution.end(addressee), attribution.content()),
                settings.confidence(attribution.likely()),
                settings.maker(),
                Extra.NONE);
    }

    /** Returns whom the cue addresses: a phrase right behind it, before any content or source. */
    private Optional<Span> addressee(Attribution attribution) {
        List<Frame.Element> words = new ArrayList<>();
        int last = -1;
        for (Token token : sentence(attribution.cue())) {
            Span span = token.span();
            boolean cue = span.start() < attribution.cue().end();
            if (span.end() <= attribution.cue().start()) {
                continue;
            }
            if (!cue && (attribution.says(span) || words.size() > last + FARTHEST)) {
                break;
            }
            last = cue ? words.size() : last;
            words.add(new Frame.Word(token));
        }
        if (last < 0) {
            return Optional.empty();
        }
        Frame frame = new Frame(document.text(), 0, words);
        Optional<Range> told = addressees.object(frame, last);
        return (told.isPresent() ? told : addressees.behindTo(frame, last))
                .map(range -> frame.span(range.first(), range.last()));
    }

    private List<Token> sentence(Span cue) {
        return document.sentences().isEmpty()
                ? List.of()
                : document.tokens(document.sentences().get(document.sentenceAt(cue.start())));
    }
}
