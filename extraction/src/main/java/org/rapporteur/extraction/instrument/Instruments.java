package org.rapporteur.extraction.instrument;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extraction.encoder.WordScores;
import org.rapporteur.extraction.given.InstrumentList;
import org.rapporteur.extraction.given.Listed;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/**
 * Finds the instruments that a report names or describes, joins what means the same one, each join with its reason, and says of each
 * statement which it invokes and as what. Without the trained head's scores every invocation is a mention. Safe for use by several
 * threads.
 */
public final class Instruments implements Step {

    private static final Maker MAKER = new Maker.Machine("instruments-en", "1");

    private static final String ISSUED = "communiqu\u00e9";

    private final Nouns nouns = new Nouns();
    private final NameTable names;

    /** Makes the step; {@code list} says what the user knows of instruments. */
    public Instruments(InstrumentList list) {
        this.names = new NameTable(list);
    }

    @Override
    public Maker maker() {
        return MAKER;
    }

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        Words words = Words.of(document);
        List<Found> found = new Finder(words, nouns, names, document.sentences().size()).list();
        List<Item> items = new ArrayList<>();
        List<Invocations.Mentioned> mentions = new ArrayList<>();
        for (Cluster cluster : new Joining(document.text(), nouns, names).join(found)) {
            Instrument instrument = instrument(document, cluster);
            items.add(instrument);
            cluster.found.forEach(each -> mentions.add(new Invocations.Mentioned(
                    each.core(),
                    each.whole(),
                    instrument.id(),
                    instrument.kind().equals(ISSUED))));
        }
        Uses uses = new Uses(document.kept(WordScores.class));
        items.addAll(new Invocations(document, words, nouns, mentions, uses, MAKER).list(soFar.list(Statement.class)));
        return items;
    }

    private static Instrument instrument(Document document, Cluster cluster) {
        List<Mention> mentions = List.copyOf(cluster.mentions);
        Listed listed = cluster.listed;
        return new Instrument(
                document.identifier("i", mentions.get(0).spans()),
                document.report().id(),
                cluster.name(document.text()),
                listed == null ? cluster.kind : listed.kind(),
                listed == null || listed.of() == null ? cluster.of : listed.of(),
                listed == null || listed.year() == null ? cluster.year : listed.year(),
                mentions,
                MAKER,
                Extra.NONE);
    }
}
