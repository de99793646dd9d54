package org.rapporteur.server;

import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.engine.Version;
import org.rapporteur.engine.kept.coding.Corrections;
import org.rapporteur.engine.kept.person.ActorIndex;
import org.rapporteur.engine.kept.person.Identities;
import org.rapporteur.engine.kept.story.Stories;
import org.rapporteur.server.api.about.AboutApi;
import org.rapporteur.server.api.account.AccountApi;
import org.rapporteur.server.api.account.SessionApi;
import org.rapporteur.server.api.actor.ActorApi;
import org.rapporteur.server.api.coding.CodingApi;
import org.rapporteur.server.api.coding.StatementApi;
import org.rapporteur.server.api.decision.DecisionApi;
import org.rapporteur.server.api.find.FindApi;
import org.rapporteur.server.api.find.QueryApi;
import org.rapporteur.server.api.report.ReportApi;
import org.rapporteur.server.api.story.StoryApi;
import org.rapporteur.server.api.text.TextApi;
import org.rapporteur.server.api.work.ExportApi;
import org.rapporteur.server.api.work.JobApi;
import org.rapporteur.server.api.work.WorkApi;
import org.rapporteur.server.guard.Company;
import org.rapporteur.server.guard.Doors;
import org.rapporteur.server.guard.LogIns;
import org.rapporteur.server.guard.Passwords;
import org.rapporteur.server.guard.Sessions;
import org.rapporteur.server.guard.Traffic;
import org.rapporteur.server.http.Jsons;
import org.rapporteur.server.http.Routes;
import org.rapporteur.server.job.JobPool;
import org.rapporteur.server.openapi.OpenApi;
import org.rapporteur.server.page.Page;
import org.rapporteur.server.reading.ReadingRoom;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.watch.Health;
import org.rapporteur.server.watch.Metrics;
import org.rapporteur.store.Store;

/** What a server is made of, put together. */
final class Parts implements AutoCloseable {

    private final ServerSettings settings;
    private final Store store;
    private final Clock clock = Clock.systemUTC();
    private final Metrics metrics = new Metrics();
    private final Health health;
    private final Company company;
    private final Sessions sessions;
    private final JobPool jobs;
    private final ReadingRoom room;
    private final JobApi jobApi;
    private final WorkApi workApi;
    private final ActorIndex actors;
    private final List<Operation> operations;
    private String description;

    Parts(ServerSettings settings, Store store) throws IOException {
        this.settings = settings;
        this.store = store;
        this.health = new Health(store, settings.folder());
        this.company = new Company(store.accounts(), settings.coder(), System::nanoTime);
        this.sessions = new Sessions(store.accounts(), settings.idle(), settings.age(), clock);
        this.jobs = new JobPool(store.jobs(), settings.workers(), clock);
        this.room = new ReadingRoom(settings.reading(), settings.modelIdle());
        this.actors = new ActorIndex(store);
        this.jobApi = new JobApi(jobs);
        this.workApi = new WorkApi(store, room, jobs, settings.folder(), actors::forget);
        jobs.begin();
        this.operations = List.copyOf(list());
        metrics.gauge("rapporteur_sessions", "Sessions", sessions::count);
        metrics.gauge("rapporteur_jobs", "Jobs that wait or run here", jobs::count);
        metrics.gauge("rapporteur_model_loaded", "Whether the language model is in use", () -> room.isOpen() ? 1 : 0);
    }

    private List<Operation> list() {
        Passwords passwords = new Passwords();
        List<Operation> all = new ArrayList<>();
        all.addAll(new AboutApi(store, health, metrics, settings.shown())
                .operations(this::openApi, settings.openMetrics()));
        all.addAll(new SessionApi(new LogIns(store.accounts(), passwords, System::nanoTime), company).operations());
        all.addAll(new AccountApi(store.accounts(), passwords, sessions, company, clock).operations());
        all.addAll(new FindApi(store).operations());
        all.addAll(new QueryApi(store).operations());
        all.addAll(new ReportApi(store).operations());
        all.addAll(new DecisionApi().operations());
        all.addAll(new TextApi(room, settings.folder()).operations());
        all.addAll(new ExportApi(store).operations());
        all.addAll(jobApi.operations());
        all.addAll(workApi.operations());
        all.addAll(kept());
        return all;
    }

    private List<Operation> kept() {
        Corrections corrections = new Corrections(store, clock);
        Stories stories = new Stories(store, actors);
        List<Operation> all = new ArrayList<>();
        all.addAll(new StatementApi(store, actors, corrections).operations());
        all.addAll(new CodingApi(store, corrections).operations());
        all.addAll(new StoryApi(stories).operations());
        all.addAll(new ActorApi(store, actors, stories, new Identities(store, actors, clock)).operations());
        return all;
    }

    /** Makes the description once: it is asked for by everybody who begins, and nothing in it changes. */
    private synchronized String openApi() {
        if (description == null) {
            description = describe();
        }
        return description;
    }

    private String describe() {
        return Jsons.mapper().writeValueAsString(OpenApi.document(operations, Version.number()));
    }

    void install(JavalinConfig config) {
        Traffic traffic = new Traffic(settings.requestsPerSecond(), System::nanoTime);
        Doors doors = new Doors(settings.hosts());
        Routes routes = new Routes(
                new Routes.Guards(doors, traffic, sessions, company, settings.tls()),
                new Routes.Limits(settings.folder(), settings.maxUpload()),
                metrics);
        routes.install(config, operations, new Page()::answer);
    }

    void stopping() {
        health.stopping();
    }

    @Override
    public void close() {
        jobApi.close();
        jobs.close();
        workApi.close();
        room.close();
    }
}
