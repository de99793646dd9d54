package org.rapporteur.server.api.about;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.engine.Version;
import org.rapporteur.server.route.Access;
import org.rapporteur.server.route.Given;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Verb;
import org.rapporteur.server.watch.Health;
import org.rapporteur.server.watch.Metrics;
import org.rapporteur.store.Store;

/** Operations about the server. */
public final class AboutApi {

    private final Store store;
    private final Health health;
    private final Metrics metrics;
    private final Map<String, String> settings;

    /**
     * Makes them.
     *
     * @param settings the settings that are in effect, without secrets
     */
    public AboutApi(Store store, Health health, Metrics metrics, Map<String, String> settings) {
        this.store = store;
        this.health = health;
        this.metrics = metrics;
        this.settings = Map.copyOf(settings);
    }

    /** How the server is: {@code up}, or what is wrong in a word. */
    record HealthAnswer(boolean live, boolean ready, String store, String disk) {}

    /** What the store is. */
    record StoreAnswer(String product, String version, long reports, long statements, long codings) {}

    /** What the server is. */
    record AboutAnswer(String program, String java, StoreAnswer store, long revision, Map<String, String> settings) {}

    /** Returns the operations. */
    public List<Operation> operations(Supplier<String> openApi, boolean openMetrics) {
        return List.of(
                Operation.get(
                                "health",
                                "/health",
                                "Says whether the server is alive and ready",
                                HealthAnswer.class,
                                c -> {
                                    Health.State state = health.state();
                                    HealthAnswer answer =
                                            new HealthAnswer(true, state.ready(), state.store(), state.disk());
                                    return new Reply.Value(state.ready() ? 200 : 503, answer, null, null);
                                })
                        .access(Access.ANYONE)
                        .gives(200, Given.Json.of(HealthAnswer.class, 503)),
                Operation.of(
                                "metrics",
                                Verb.GET,
                                "/metrics",
                                "Gives figures for Prometheus",
                                c -> new Reply.Ready(metrics.text(), null))
                        .access(openMetrics ? Access.ANYONE : Access.READER)
                        .gives(200, new Given.Text("text/plain; version=0.0.4; charset=utf-8", "Figures")),
                Operation.of(
                                "openApi",
                                Verb.GET,
                                "/openapi.json",
                                "Describes all operations",
                                c -> new Reply.Ready(openApi.get(), null))
                        .access(Access.ANYONE)
                        .gives(200, new Given.Text("application/json", "An OpenAPI 3.1 document")),
                Operation.get(
                        "about", "/api/about", "Says what store and server are", AboutAnswer.class, c -> about()));
    }

    private Reply about() {
        org.rapporteur.store.About about = store.about();
        return Reply.of(new AboutAnswer(
                "rapporteur " + Version.number(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                new StoreAnswer(about.product(), about.version(), about.reports(), about.statements(), about.codings()),
                store.revision(),
                settings));
    }
}
