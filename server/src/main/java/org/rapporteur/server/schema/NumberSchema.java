package org.rapporteur.server.schema;

import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A number.
 *
 * @param whole whether it has no fraction
 * @param min the least, or null
 * @param max the most, or null
 */
public record NumberSchema(boolean whole, Long min, Long max) implements Schema {

    /** Returns a whole number within bounds. */
    public static NumberSchema whole(long min, long max) {
        return new NumberSchema(true, min, max);
    }

    @Override
    public Map<String, Object> json() {
        return Schema.ordered("type", whole ? "integer" : "number", "minimum", min, "maximum", max);
    }

    @Override
    public void check(JsonNode value, String field) throws SchemaFault {
        if (!value.isNumber() || (whole && !value.isIntegralNumber())) {
            throw new SchemaFault(field, whole ? "must be a whole number" : "must be a number");
        }
        BigDecimal number = value.decimalValue();
        if ((min != null && number.compareTo(BigDecimal.valueOf(min)) < 0)
                || (max != null && number.compareTo(BigDecimal.valueOf(max)) > 0)) {
            throw new SchemaFault(field, "must lie between " + min + " and " + max);
        }
    }
}
