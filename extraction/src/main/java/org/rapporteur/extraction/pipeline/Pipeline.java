package org.rapporteur.extraction.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.extraction.act.Acts;
import org.rapporteur.extraction.encoder.Encoder;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.event.Events;
import org.rapporteur.extraction.figure.Figures;
import org.rapporteur.extraction.given.InstrumentList;
import org.rapporteur.extraction.identity.Joiner;
import org.rapporteur.extraction.instrument.Instruments;
import org.rapporteur.extraction.meeting.MeetingFinder;
import org.rapporteur.extraction.quotation.QuotationMarks;
import org.rapporteur.extraction.statement.EnglishOnly;
import org.rapporteur.extraction.statement.rules.RuleStatements;
import org.rapporteur.extraction.statement.tagged.TaggedStatements;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Language;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.language.LanguageFinder;
import org.rapporteur.extraction.text.region.RegionFinder;
import org.rapporteur.extraction.text.time.TimeFinder;
import org.rapporteur.extraction.turn.InTurns;
import org.rapporteur.extraction.turn.TurnStatements;
import org.rapporteur.record.Maker;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;

/** Runs a report through steps in a fixed order. Safe for use by several threads. */
public final class Pipeline implements Annotator {

    private final Maker maker;
    private final Language language;
    private final List<Step> steps;

    /**
     * Makes a pipeline.
     *
     * @param maker the name and version under which the whole is known
     * @param language cuts the text
     * @param steps in the order in which they run
     */
    public Pipeline(Maker maker, Language language, List<Step> steps) {
        this.maker = maker;
        this.language = language;
        this.steps = List.copyOf(steps);
    }

    /** Returns the pipeline whose statements are found by rules around quotation marks; loads the language models. */
    public static Pipeline rules() {
        return rules(InstrumentList.NONE);
    }

    /** Returns that pipeline, which knows the instruments of a list. */
    public static Pipeline rules(InstrumentList list) {
        return new Pipeline(new Maker.Machine("rules-en", "1"), new English(), around(list, new RuleStatements()));
    }

    /**
     * Returns the pipeline whose statements are found by the trained model. What it leaves of the quotations is read by rules.
     *
     * @param model stays the caller's to close; loaded by the first reading
     */
    public static Pipeline model(Model model) {
        return model(model, InstrumentList.NONE);
    }

    /** Returns that pipeline, which knows the instruments of a list. */
    public static Pipeline model(Model model, InstrumentList list) {
        TaggedStatements statements = new TaggedStatements(model);
        return new Pipeline(
                statements.maker(), new English(), around(list, statements, RuleStatements.beside(statements.maker())));
    }

    /**
     * Returns the pipeline that finds no statements and joins the sources of those that a record has. The record has what the other
     * steps find.
     */
    public static Pipeline identity() {
        Joiner joiner = new Joiner();
        return new Pipeline(joiner.maker(), new English(), List.of(joiner));
    }

    /**
     * Returns the pipeline that joins the sources of the statements that a record has, with the names that the model finds.
     *
     * @param model stays the caller's to close; loaded by the first reading
     */
    public static Pipeline identity(Model model) {
        Joiner joiner = new Joiner();
        Step names = new EnglishOnly(new HeadsPass(new Encoder(model), joiner.maker()));
        return new Pipeline(joiner.maker(), new English(), List.of(names, joiner));
    }

    /**
     * Returns the pipeline that says what the statements do that a record has.
     *
     * @param model stays the caller's to close; loaded by the first reading
     */
    public static Pipeline acts(Model model) {
        Acts acts = new Acts();
        Step pass = new EnglishOnly(new HeadsPass(new Encoder(model), acts.maker()));
        return new Pipeline(acts.maker(), new English(), List.of(pass, acts));
    }

    /** Returns the steps that are the same whoever finds the statements, with those finders in their place. */
    private static List<Step> around(InstrumentList list, Step... statements) {
        List<Step> steps = new ArrayList<>(
                List.of(new LanguageFinder(), new RegionFinder(), new TimeFinder(), new QuotationMarks()));
        steps.add(new TurnStatements());
        for (Step finder : statements) {
            steps.add(new InTurns(new EnglishOnly(finder)));
        }
        steps.add(new Acts());
        steps.add(new Events());
        steps.add(new EnglishOnly(new Instruments(list)));
        steps.add(new EnglishOnly(new Figures()));
        steps.add(new EnglishOnly(new MeetingFinder()));
        steps.add(new Joiner());
        return steps;
    }

    @Override
    public Maker maker() {
        return maker;
    }

    @Override
    public List<Maker> makers() {
        return Stream.concat(Stream.of(maker), steps.stream().map(Step::maker))
                .distinct()
                .toList();
    }

    @Override
    public ReportRecord annotate(ReportRecord soFar) {
        Document document = Document.of(soFar.report(), language);
        ReportRecord record = soFar;
        for (Step step : steps) {
            record = record.with(step.read(document, record));
        }
        return record;
    }
}
