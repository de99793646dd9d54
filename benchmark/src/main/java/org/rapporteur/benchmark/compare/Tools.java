package org.rapporteur.benchmark.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.rapporteur.engine.Annotators;
import org.rapporteur.engine.Configuration;

/** The tools that can be measured. Stateless. */
final class Tools {

    /** Whom we are measured against. */
    static final String RIVAL = "corenlp";

    private Tools() {}

    /** Returns the names of our annotators, as {@code --annotator} calls them. */
    static List<String> ours() {
        return Stream.of(Annotators.values()).map(Annotators::word).toList();
    }

    /** Returns the tool of that name. Throws {@link IllegalArgumentException} when there is none, saying which there are. */
    static Tool get(String name) {
        List<Tool> tools = new ArrayList<>();
        for (Annotators annotator : Annotators.values()) {
            tools.add(new Annotating(annotator.word(), new Configuration(annotator.bundled(), 1)));
        }
        ServiceLoader.load(Tool.class).forEach(tools::add);
        return tools.stream()
                .filter(tool -> tool.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no tool '" + name + "' on this class path, only "
                                + tools.stream().map(Tool::name).toList()));
    }
}
