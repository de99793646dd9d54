package org.rapporteur.analysis.actor.cast;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Whose statement it is: as a person coded it, else as the machine proposes. Of one record. */
final class Sources {

    private final Codings codings;
    private final Set<String> coded = new HashSet<>();

    Sources(ReportRecord record) {
        codings = record.codings();
        codings.list().forEach(coding -> coded.add(coding.target()));
    }

    /** Returns the identifier of the source's entity, or null. */
    String source(Statement statement) {
        Optional<Coding> said = said(statement, "source.entity");
        return said.isPresent() ? said.get().value() : statement.source().entity();
    }

    /** Returns the identifier of the addressee's entity, or null. */
    String addressee(Statement statement) {
        Optional<Coding> said = said(statement, "addressee.entity");
        Party addressee = statement.addressee();
        return said.isPresent() ? said.get().value() : addressee == null ? null : addressee.entity();
    }

    /** Returns why there is no entity. */
    String why(Statement statement) {
        Optional<Coding> said = said(statement, "source.entity");
        if (said.isPresent()) {
            return "coded so by " + said.get().by().written();
        }
        String why = statement.source().why();
        return why == null ? "nothing tells who is meant" : why;
    }

    private Optional<Coding> said(Statement statement, String field) {
        return coded.contains(statement.id()) ? codings.find(statement.id(), field) : Optional.empty();
    }
}
