package org.rapporteur.server.http;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Parameter;
import org.rapporteur.server.route.Person;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Ticket;
import org.rapporteur.server.route.Upload;

/** A checked request: what was read of it, and nothing else of it. */
final class Exchange implements Call {

    private final Operation operation;
    private final Ticket ticket;
    private final String address;
    private final Map<Parameter<?>, Object> values = new HashMap<>();
    private Record body;
    private Form form;
    private long seen = -1;

    /**
     * Reads the parameters.
     *
     * @throws Refusal when one does not fit, or one is not known
     */
    Exchange(Operation operation, Context context, Ticket ticket, String address) {
        this.operation = operation;
        this.ticket = ticket;
        this.address = address;
        Map<String, List<String>> query = QueryText.parse(context.req().getQueryString());
        for (Parameter<?> parameter : operation.parameters()) {
            List<String> given = parameter.inPath()
                    ? List.of(context.pathParam(parameter.name()))
                    : query.getOrDefault(parameter.name(), List.of());
            values.put(parameter, parameter.read(given));
            query.remove(parameter.inPath() ? "" : parameter.name());
        }
        if (!query.isEmpty()) {
            throw Refusal.field("", "there is a parameter that is none of " + known(operation));
        }
    }

    private static List<String> known(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> !parameter.inPath())
                .map(Parameter::name)
                .toList();
    }

    void took(Record value) {
        body = value;
    }

    void took(Form files) {
        form = files;
    }

    void saw(long version) {
        seen = version;
    }

    @Override
    @SuppressWarnings("unchecked") // Put there by the parameter itself.
    public <T> T get(Parameter<T> parameter) {
        if (!values.containsKey(parameter)) {
            throw new IllegalStateException(operation.id() + " does not declare " + parameter.name());
        }
        return (T) values.get(parameter);
    }

    @Override
    public <B extends Record> B body(Class<B> type) {
        return type.cast(body);
    }

    @Override
    public List<Upload> uploads() {
        return form.files();
    }

    @Override
    public Optional<String> field(String name) {
        return Optional.ofNullable(form.fields().get(name));
    }

    @Override
    public Optional<Person> who() {
        return ticket.person();
    }

    @Override
    public Person person() {
        return who().orElseThrow(() -> Refusal.of(401, "log in first"));
    }

    @Override
    public long seen() {
        if (seen < 0) {
            throw new IllegalStateException(operation.id() + " does not ask for a version");
        }
        return seen;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Ticket ticket() {
        return ticket;
    }
}
