package org.rapporteur.server.api.coding;

import java.util.List;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.server.schema.MayBeNull;
import org.rapporteur.store.Store;

/** The codings that a correction made, and the version of the object where it was one. */
public record CodingsMade(
        List<CodingAnswer> codings, @MayBeNull Long version) {

    /** Returns those made of one object, which was at a version. */
    static CodingsMade of(List<Coding> codings, long seen) {
        return new CodingsMade(
                codings.stream()
                        .map(coding -> CodingAnswer.of(coding, seen + codings.indexOf(coding) + 1))
                        .toList(),
                seen + codings.size());
    }

    /** Returns those made of several. */
    public static CodingsMade of(List<Coding> codings, Store store) {
        return new CodingsMade(
                codings.stream()
                        .map(coding -> CodingAnswer.of(coding, store.codings().version(coding.target())))
                        .toList(),
                null);
    }
}
