package org.rapporteur.server.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.sse.SseHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.rapporteur.server.guard.Company;
import org.rapporteur.server.guard.Doors;
import org.rapporteur.server.guard.Sessions;
import org.rapporteur.server.guard.Traffic;
import org.rapporteur.server.route.Access;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Person;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Taken;
import org.rapporteur.server.route.Upload;
import org.rapporteur.server.watch.Metrics;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes routes of operations. For every request, in this order: is it addressed to this server, is it one too many, does it come from
 * our own page, who is it, may they, does a write bring the session's token, do parameters and body fit; only then does the operation
 * see it. Safe on any thread.
 */
public final class Routes {

    private static final String MEASURED = "rapporteur.operation";
    private static final String PAGES = "page";

    private final Doors doors;
    private final Traffic traffic;
    private final Sessions sessions;
    private final Company company;
    private final Metrics metrics;
    private final boolean tls;
    private final JsonMapper json = Jsons.mapper();
    private final Problems problems = new Problems(json);
    private final Replies replies = new Replies(json);
    private final Bodies bodies;

    /**
     * Makes them.
     *
     * @param guards who may reach what
     * @param limits where files that come in lie, and how many bytes they may have
     * @param metrics is told of every request
     */
    public Routes(Guards guards, Limits limits, Metrics metrics) {
        this.doors = guards.doors();
        this.traffic = guards.traffic();
        this.sessions = guards.sessions();
        this.company = guards.company();
        this.tls = guards.tls();
        this.bodies = new Bodies(json, limits.folder(), limits.most());
        this.metrics = metrics;
    }

    /**
     * Who may reach what.
     *
     * @param tls whether a proxy in front speaks TLS and names the callers' addresses
     */
    public record Guards(Doors doors, Traffic traffic, Sessions sessions, Company company, boolean tls) {}

    /**
     * What may come in.
     *
     * @param folder where files lie while a request is answered
     * @param most how many bytes the files of one request may take together
     */
    public record Limits(java.nio.file.Path folder, long most) {}

    /** Answers a request that no operation is for: the page. */
    @FunctionalInterface
    public interface Otherwise {

        /** Answers. */
        void answer(Context context) throws IOException;
    }

    /** Puts the operations into a configuration. */
    public void install(JavalinConfig config, List<Operation> operations, Otherwise page) {
        config.routes.before(this::enter);
        for (Operation operation : operations) {
            HandlerType verb = HandlerType.findOrCreate(operation.verb().name());
            config.routes.addHttpHandler(verb, operation.path(), context -> answer(operation, context));
        }
        config.routes.get("/<path>", context -> page(page, context));
        config.routes.get("/", context -> page(page, context));
        config.routes.exception(Exception.class, problems::answer);
        config.requestLogger.http((context, millis) -> {
            String name = context.attribute(MEASURED);
            metrics.request(name == null ? "none" : name, context.statusCode(), millis / 1000.0);
        });
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new ErrorPages(problems));
        });
        config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(new ErrorPages(problems)));
    }

    private void enter(Context context) {
        Headers.secure(context.res());
        doors.checkHost(context.req().getHeader("Host"), context.req().getLocalAddr());
        if (company.hasAccounts()) {
            String name = ticket(context).counted();
            traffic.count(name == null ? "address " + address(context) : "name " + name);
        }
    }

    private void page(Otherwise page, Context context) throws IOException {
        context.attribute(MEASURED, PAGES);
        if (context.path().startsWith("/api/")) {
            throw Refusal.of(404, Problems.words(404));
        }
        page.answer(context);
    }

    private void answer(Operation operation, Context context) throws Exception {
        context.attribute(MEASURED, operation.id());
        boolean writes = operation.verb().writes();
        doors.checkSource(writes, context.header("Host"), context.header("Origin"), context.header("Sec-Fetch-Site"));
        CookieTicket ticket = ticket(context);
        admit(operation, ticket);
        if (writes && !ticket.fits(context.header("X-CSRF-Token"))) {
            throw Refusal.of(403, "the write does not bring the session's token: get it from /api/session");
        }
        Exchange exchange = new Exchange(operation, context, ticket, address(context));
        if (operation.conditional()) {
            exchange.saw(Tags.version(context.header("If-Match")));
        }
        if (operation.takes() instanceof Taken.Body body) {
            exchange.took(bodies.value(context, body));
            reply(operation, operation.handler().answer(exchange), context);
        } else if (operation.takes() instanceof Taken.Files files) {
            Form form = bodies.form(context, files);
            try {
                exchange.took(form);
                reply(operation, operation.handler().answer(exchange), context);
            } finally {
                form.files().stream().map(Upload::file).filter(Files::exists).forEach(Bodies::delete);
            }
        } else {
            Rest.drop(context);
            reply(operation, operation.handler().answer(exchange), context);
        }
    }

    private static void admit(Operation operation, CookieTicket ticket) {
        if (operation.access() == Access.ANYONE) {
            return;
        }
        Person person = ticket.person().orElseThrow(() -> Refusal.of(401, "log in first"));
        if (!operation.access().allows(person.role())) {
            throw Refusal.of(
                    403,
                    "this is for those who "
                            + (operation.access() == Access.ADMIN ? "keep the accounts" : "may code")
                            + "; ask whoever keeps the accounts");
        }
    }

    private void reply(Operation operation, Reply reply, Context context) throws IOException {
        if (reply instanceof Reply.Events events) {
            if (!"text/event-stream".equals(context.header("Accept"))) {
                throw Refusal.of(406, "events are sent to who accepts text/event-stream alone");
            }
            new SseHandler(0, client -> {
                        client.keepAlive();
                        events.source().begin(new EventStream(client, json));
                    })
                    .handle(context);
        } else {
            replies.write(operation, reply, context);
        }
    }

    private CookieTicket ticket(Context context) {
        return new CookieTicket(context, sessions, company, tls);
    }

    /** The caller's address; behind a proxy the last that the proxy added, since the caller can write the others. */
    private String address(Context context) {
        String forwarded = tls ? context.header("X-Forwarded-For") : null;
        return forwarded == null
                ? context.req().getRemoteAddr()
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
