package org.rapporteur.extraction.statement.tagged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.extraction.encoder.Encoder;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.encoder.Window;
import org.rapporteur.extraction.statement.Addressees;
import org.rapporteur.extraction.statement.CueLexicon;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.RegionKind;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/**
 * Statements with and without quotation marks, found by the trained model: it labels the words of source, cue and content, and
 * says which belong together. A content that mentions a cue is read a second time on its own: what it finds there lies
 * {@code within}. The model is loaded by the first reading. Safe for use by several threads.
 */
public final class TaggedStatements implements Step {

    private final Windows windows;
    private final Chain chain;
    private final Linker linker;
    private final Settings settings;
    private final CueLexicon cues = new CueLexicon();
    private final Addressees addressees = new Addressees(cues);

    /** Makes the step of a model, which stays the caller's to close. */
    public TaggedStatements(Model model) {
        this(
                new Encoded(new Encoder(model)),
                new Chain(model.numbers("transitions", Role.LABELS * Role.LABELS)),
                new GraphLinker(model),
                Settings.of(model));
    }

    TaggedStatements(Windows windows, Chain chain, Linker linker, Settings settings) {
        this.windows = windows;
        this.chain = chain;
        this.linker = linker;
        this.settings = settings;
    }

    @Override
    public Maker maker() {
        return settings.maker();
    }

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        Cover aside = Cover.of(soFar.list(Region.class).stream()
                .filter(region -> region.kind() != RegionKind.TITLE)
                .flatMap(region -> region.spans().stream())
                .toList());
        Writer writer = new Writer(document, soFar, settings, addressees);
        Assembly assembly = new Assembly(chain, settings.choice(), linker, aside, document::paragraphAt);
        windows.read(document, assembly::add);
        List<Attribution> outer = writer.sayable(assembly.finish()).stream()
                .filter(one -> settings.confidence(one.likely()) >= settings.least())
                .toList();
        List<Statement> statements = new ArrayList<>();
        outer.forEach(one -> statements.add(writer.statement(one, null)));
        statements.addAll(nested(document, aside, outer, writer));
        statements.sort(Comparator.comparing(statement -> statement.content().hull()));
        return statements;
    }

    /**
     * Reads again each piece of content that mentions a cue: where none of some hundred forms stands, nothing is reported. What the
     * first reading itself holds of cues within a content says little, since it has learnt not to see them.
     */
    private List<Statement> nested(Document document, Cover aside, List<Attribution> outer, Writer writer) {
        List<Statement> nested = new ArrayList<>();
        for (Attribution one : outer) {
            for (Span piece : one.content()) {
                if (!cues.mentions(piece.in(document.text()))) {
                    continue;
                }
                Assembly assembly = new Assembly(chain, settings.choice(), linker, aside, document::paragraphAt);
                windows.read(document, List.of(piece), assembly::add);
                writer.sayable(assembly.finish()).stream()
                        .filter(inner -> !inner.content().equals(one.content()))
                        .filter(inner -> settings.confidence(inner.likely()) >= settings.leastWithin())
                        .forEach(inner -> nested.add(writer.statement(inner, writer.identifier(one))));
            }
        }
        return nested;
    }

    /** The windows of the model's encoder. */
    private record Encoded(Encoder encoder) implements Windows {

        @Override
        public void read(Document document, Consumer<Window> reader) {
            encoder.read(document, reader);
        }

        @Override
        public void read(Document document, List<Span> stretches, Consumer<Window> reader) {
            encoder.read(document, stretches, reader);
        }
    }
}
