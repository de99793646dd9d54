package org.rapporteur.benchmark.compare;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.record.Item;

/** One of our annotators, from a report's text to its record, as a program that embeds the engine runs it. */
final class Annotating implements Tool {

    private final String name;
    private final Configuration configuration;
    private Rapporteur rapporteur;

    Annotating(String name, Configuration configuration) {
        this.name = Objects.requireNonNull(name, "name");
        this.configuration = Objects.requireNonNull(configuration, "configuration");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String open() {
        rapporteur = Rapporteur.open(configuration);
        return rapporteur.annotator().maker().written();
    }

    @Override
    public Map<String, Integer> read(String text) {
        Map<String, Integer> found = new TreeMap<>();
        for (Item item : rapporteur.read(text).items()) {
            found.merge(item.type(), 1, Integer::sum);
        }
        return found;
    }
}
