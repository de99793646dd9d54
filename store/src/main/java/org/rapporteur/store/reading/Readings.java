package org.rapporteur.store.reading;

import java.util.List;
import org.rapporteur.record.Item;

/** What was read when and by whom. Reading a report again adds a reading beside the old ones. Safe on any thread. */
public interface Readings {

    /** Returns the readings of a report, the oldest first; empty when there is no such report. */
    List<KeptReading> list(String report);

    /**
     * Returns what a reading proposes, in its order, whether it is in force or not.
     *
     * @param reading its number
     * @throws IllegalArgumentException when there is no such reading
     */
    List<Item> items(long reading);

    /**
     * Undoes a reading: the one before it is in force again. Withdrawing one that is withdrawn does nothing.
     *
     * @param reading its number
     * @param coder who does so
     * @throws IllegalArgumentException when there is no such reading, or it is the only one left of its report
     */
    void withdraw(long reading, String coder);

    /**
     * Takes back a withdrawal.
     *
     * @param reading its number
     * @param coder who does so
     * @throws IllegalArgumentException when there is no such reading
     */
    void restore(long reading, String coder);
}
