package org.rapporteur.store.sql.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.store.coding.Change;

/** Tells what each coding changed. Stateless. */
final class History {

    private History() {}

    /** Returns the history of an object from all its codings, in the order in which they were made. */
    static List<Change> of(String object, List<Coding> codings) {
        Map<String, String> fields = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < codings.size(); i++) {
            Coding coding = codings.get(i);
            String field = Codings.isWithdrawal(coding)
                    ? fields.getOrDefault(coding.target(), Codings.WITHDRAWN)
                    : coding.field();
            fields.put(coding.id(), field);
            changes.add(new Change(
                    i + 1,
                    coding,
                    object,
                    field,
                    value(object, field, codings.subList(0, i)),
                    value(object, field, codings.subList(0, i + 1))));
        }
        return changes;
    }

    private static String value(String object, String field, List<Coding> codings) {
        return Codings.of(codings).find(object, field).map(Coding::value).orElse(null);
    }
}
