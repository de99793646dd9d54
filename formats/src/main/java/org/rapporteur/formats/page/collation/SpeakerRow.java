package org.rapporteur.formats.page.collation;

import java.util.List;

/**
 * Somebody who speaks in a story, and how often in each report.
 *
 * @param actor the actor's identifier; null for the statements of which nobody knows who makes them
 * @param name who, without hidden characters
 * @param about office and state in short; empty when nothing is known
 * @param cells one for each report, in their order
 */
public record SpeakerRow(String actor, String name, String about, List<Cell> cells) {

    /**
     * One report's.
     *
     * @param statements how many statements it ascribes to the speaker
     * @param quoted how many of them are quoted, at least in part
     * @param named whether it names the speaker at all
     */
    public record Cell(int statements, int quoted, boolean named) {}

    /** Copies the list. */
    public SpeakerRow {
        cells = List.copyOf(cells);
    }

    /** Returns in how many reports the speaker speaks. */
    public int reports() {
        return (int) cells.stream().filter(cell -> cell.statements() > 0).count();
    }

    /** Returns how many statements there are in all. */
    public int statements() {
        return cells.stream().mapToInt(Cell::statements).sum();
    }
}
