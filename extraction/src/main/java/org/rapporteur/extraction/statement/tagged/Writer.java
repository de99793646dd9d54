package org.rapporteur.extraction.statement.tagged;

import java.util.List;
import org.rapporteur.extraction.statement.Addressees;
import org.rapporteur.extraction.statement.SpokenTimes;
import org.rapporteur.extraction.text.Document;
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

    private final Document document;
    private final Settings settings;
    private final Cover marks;
    private final SpokenTimes times;
    private final ToWhom toWhom;

    Writer(Document document, ReportRecord soFar, Settings settings, Addressees addressees) {
        this.document = document;
        this.settings = settings;
        this.toWhom = new ToWhom(document, addressees);
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
        Span addressee = toWhom.of(attribution).orElse(null);
        boolean aside = addressee != null && !attribution.says(addressee);
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
                times.behind(attribution.end(aside ? addressee : null), attribution.content()),
                settings.confidence(attribution.likely()),
                settings.maker(),
                Extra.NONE);
    }
}
