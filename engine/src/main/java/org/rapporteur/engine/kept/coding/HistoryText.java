package org.rapporteur.engine.kept.coding;

import java.util.List;
import org.rapporteur.engine.output.Wrapped;
import org.rapporteur.formats.page.view.Visible;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.store.coding.Change;
import org.rapporteur.store.reading.KeptReading;

/** What people decided and what was read, for a terminal. Immutable. */
public final class HistoryText {

    private final int width;

    /** Makes one for so many columns. */
    public HistoryText(int width) {
        this.width = width;
    }

    /** Returns decisions, in the order given, then readings. */
    public String of(List<Change> changes, List<KeptReading> readings) {
        StringBuilder text = new StringBuilder();
        changes.forEach(change -> text.append(of(change)));
        readings.forEach(reading -> text.append(of(reading)));
        return text.isEmpty() ? "Nobody has decided anything here.\n" : text.toString();
    }

    private String of(Change change) {
        String what = Codings.isWithdrawal(change.coding()) ? "undone: " : "";
        return line(
                        (change.coding().at() == null
                                        ? "at a time not known"
                                        : change.coding().at()) + " · "
                                + change.coding().by().written() + " · " + change.object(),
                        "",
                        "  ")
                + line(
                        what + change.field() + ": " + value(change.before()) + " → " + value(change.after()),
                        "  ",
                        "    ")
                + line(change.coding().id(), "  ", "    ");
    }

    private String of(KeptReading reading) {
        return line(
                reading.at() + " · reading " + reading.id() + " · " + reading.objects() + " objects"
                        + (reading.inForce() ? " · in force" : "")
                        + (reading.withdrawnBy() == null
                                ? ""
                                : " · withdrawn by " + reading.withdrawnBy() + " at " + reading.withdrawnAt())
                        + " · by " + String.join(", ", reading.by()),
                "",
                "  ");
    }

    private static String value(String value) {
        return value == null ? "as read" : "\"" + value + "\"";
    }

    private String line(String text, String indent, String hanging) {
        return Wrapped.of(Visible.line(text), width, indent, hanging);
    }
}
