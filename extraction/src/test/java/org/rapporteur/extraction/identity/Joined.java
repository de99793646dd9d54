package org.rapporteur.extraction.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.extraction.encoder.Name;
import org.rapporteur.extraction.encoder.Names;
import org.rapporteur.extraction.quotation.QuotationMarks;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Language;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** A text whose statements a test has given, after the joiner has read it. */
final class Joined {

    static final Language ENGLISH = new English();
    private static final Maker TEST = new Maker.Machine("test", "1");
    private static final Step JOINER = new Joiner();

    private final ReportRecord record;

    private Joined(ReportRecord record) {
        this.record = record;
    }

    /** Returns a marked text's sources joined; its names are found by capital letters where {@code named} is empty. */
    static Joined of(Marked marked, Map<Name.Type, List<String>> named) {
        return of(marked, named, ENGLISH);
    }

    /** Returns a marked text's sources joined, in another language than English. */
    static Joined of(Marked marked, Map<Name.Type, List<String>> named, Language language) {
        Document document = Document.of(Reports.of(marked.text()), language);
        if (!named.isEmpty()) {
            document.keep(Names.class, marked.names(named));
        }
        List<Given> given = new ArrayList<>();
        marked.sources()
                .forEach((number, source) -> given.add(new Given(
                        source,
                        marked.addressees().get(number),
                        marked.contents().get(number))));
        return of(document, given);
    }

    /**
     * A statement to be made.
     *
     * @param source where who speaks stands
     * @param addressee where who is spoken to stands, or null
     * @param content where stands what is said
     */
    record Given(Span source, Span addressee, List<Span> content) {

        Given {
            content = List.copyOf(content);
        }
    }

    /** Returns the given statements of a document joined. */
    static Joined of(Document document, List<Given> given) {
        ReportRecord record = ReportRecord.of(document.report());
        record = record.with(new QuotationMarks().read(document, record));
        List<Span> quoted = record.list(Quotation.class).stream()
                .flatMap(quotation -> quotation.spans().stream())
                .toList();
        List<Statement> statements =
                given.stream().map(each -> statement(document, quoted, each)).toList();
        record = record.with(statements);
        return new Joined(record.with(JOINER.read(document, record)));
    }

    private static Statement statement(Document document, List<Span> quoted, Given given) {
        String text = document.text();
        return new Statement(
                document.identifier("s", given.content()),
                document.report().id(),
                Mode.of(text, given.content(), quoted),
                Party.of(Passage.of(text, given.source())),
                null,
                Passage.of(text, given.content()),
                given.addressee() == null ? null : Party.of(Passage.of(text, given.addressee())),
                null,
                null,
                null,
                TEST,
                Extra.NONE);
    }

    /** Returns the record. */
    ReportRecord record() {
        return record;
    }

    /** Returns the entities, in the order of the record. */
    List<Entity> entities() {
        return record.list(Entity.class);
    }

    /** Returns the source that stands at a place. */
    Party source(Span place) {
        return record.list(Statement.class).stream()
                .map(Statement::source)
                .filter(party -> party.spans().get(0).equals(place))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source at " + place));
    }

    /** Returns the addressee that stands at a place. */
    Party addressee(Span place) {
        return record.list(Statement.class).stream()
                .map(Statement::addressee)
                .filter(party -> party != null && party.spans().get(0).equals(place))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no addressee at " + place));
    }

    /** Returns the entity of an identifier. */
    Entity entity(String id) {
        return record.find(Entity.class, id).orElseThrow(() -> new IllegalArgumentException("no entity " + id));
    }
}
