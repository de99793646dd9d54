package org.rapporteur.cli;

import java.nio.file.Path;
import org.rapporteur.cli.shared.Surroundings;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles scored against, and this project's own labels of them. For one command line. */
public final class GoldOptions {

    @Parameters(paramLabel = "DIR", description = "The folder of PolNeAR that the labels are of.")
    private Path folder;

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            description = "The labels, or pairs (default: those of the source tree, by the folder's name).")
    private Path gold;

    /** Returns the folder. */
    Path folder() {
        return folder;
    }

    /** Returns the file of labels as stated, or null. */
    Path stated() {
        return gold;
    }

    /** Returns the file of labels: as stated, else that of the source tree for these articles. */
    Path chosen(String what, Surroundings surroundings) {
        String part = folder.toAbsolutePath().normalize().getFileName().toString();
        return gold == null ? ofTree(what + "-" + part, surroundings) : gold;
    }

    /** Returns a file of labels of the source tree. */
    static Path ofTree(String name, Surroundings surroundings) {
        Path home = surroundings.home() == null ? Path.of("") : surroundings.home();
        return home.resolve("evaluation/gold/" + name + ".tsv");
    }
}
