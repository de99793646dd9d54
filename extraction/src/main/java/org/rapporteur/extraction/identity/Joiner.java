package org.rapporteur.extraction.identity;

import java.util.List;
import org.rapporteur.extraction.identity.join.Chooser;
import org.rapporteur.extraction.identity.join.Ranker;
import org.rapporteur.extraction.identity.join.Reader;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.service.ReportRecord;

/**
 * Joins the sources and addressees of a report's statements into entities: names by their forms, descriptions and pronouns by a
 * ranker learnt on articles labelled by reading. Every join carries its reason; what is not likely enough stays without an entity
 * and lists whom it may be. Safe for use by several threads.
 */
public final class Joiner implements Step {

    private static final Maker MAKER = new Maker.Machine("identity-en", "1");

    private final Reader reader;

    /** Reads the tables and the ranker's weights from the class path. */
    public Joiner() {
        this(new Ranker());
    }

    /** Joins with another chooser, such as one that knows the answers, to learn from. */
    public Joiner(Chooser chooser) {
        this.reader = new Reader(MAKER, chooser);
    }

    @Override
    public Maker maker() {
        return MAKER;
    }

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        return reader.read(document, soFar);
    }
}
