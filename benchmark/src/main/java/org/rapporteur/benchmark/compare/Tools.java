package org.rapporteur.benchmark.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.rapporteur.engine.Configuration;

/** The tools that can be measured. Stateless. */
final class Tools {

    /** Whom we are measured against. */
    static final String RIVAL = "corenlp";

    /** Our annotators, as {@code --annotator} calls them. */
    static final List<String> OURS = List.of("rules");

    private Tools() {}

    /** Returns the tool of that name. Throws {@link IllegalArgumentException} when there is none, saying which there are. */
    static Tool get(String name) {
        List<Tool> tools = new ArrayList<>(List.of(new Annotating("rules", Configuration.standard())));
        ServiceLoader.load(Tool.class).forEach(tools::add);
        return tools.stream()
                .filter(tool -> tool.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no tool '" + name + "' on this class path, only "
                                + tools.stream().map(Tool::name).toList()));
    }
}
