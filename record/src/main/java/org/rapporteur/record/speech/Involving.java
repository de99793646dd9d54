package org.rapporteur.record.speech;

import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.record.InReport;

/** An object that involves parties: who says something, to whom, who is asked to do it, who did what to whom. Immutable. */
public interface Involving extends InReport {

    /** Returns the parties that are there, in a fixed order; never null, no element null. */
    List<Party> parties();

    /** Returns this object with every party put through {@code change}, such as to say who it is. */
    Involving withParties(UnaryOperator<Party> change);
}
