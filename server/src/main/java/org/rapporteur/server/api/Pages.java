package org.rapporteur.server.api;

import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Refusal;

/** Pages of lists that are held in memory: the cursor is the number of the first on the page. Stateless. */
public final class Pages {

    private Pages() {}

    /**
     * Returns the number of the first on the page that is asked for, from 0.
     *
     * @throws Refusal when the cursor is none of such a list
     */
    public static int from(Call call) {
        String cursor = call.get(Ids.CURSOR);
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        if (cursor.length() > 9 || !cursor.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw Refusal.field("cursor", "is none that a page of this list gave");
        }
        return Integer.parseInt(cursor);
    }
}
