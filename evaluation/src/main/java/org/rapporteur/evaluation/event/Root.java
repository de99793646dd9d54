package org.rapporteur.evaluation.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What kind of event a sentence tells, as PLOVER's file of test sentences has it: its categories, RETREAT and CONCEDE taken together. The
 * quad classes are those of that file: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict; what yields is always 2.
 */
enum Root {
    AGREE(1),
    CONSULT(1),
    SUPPORT(1),
    COOPERATE(2),
    AID(2),
    YIELD(2),
    REQUEST(3),
    ACCUSE(3),
    REJECT(3),
    THREATEN(3),
    PROTEST(4),
    SANCTION(4),
    MOBILIZE(4),
    COERCE(4),
    ASSAULT(4);

    private static final List<String> YIELDING = List.of("CONCEDE", "RETREAT");

    private final int quad;

    Root(int quad) {
        this.quad = quad;
    }

    /** Returns the quad class, 1 to 4. */
    int quad() {
        return quad;
    }

    /** Returns the root of a category of PLOVER's or of a root's own name; empty for any other word. */
    static Optional<Root> find(String category) {
        String name = YIELDING.contains(category) ? YIELD.name() : category;
        return Arrays.stream(values()).filter(root -> root.name().equals(name)).findFirst();
    }

    /**
     * Returns the root of that name.
     *
     * @throws IllegalArgumentException when there is none, naming all
     */
    static Root of(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no root; there are "
                        + Arrays.stream(values()).map(Root::name).collect(Collectors.joining(", "))));
    }
}
