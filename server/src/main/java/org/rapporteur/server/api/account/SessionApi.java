package org.rapporteur.server.api.account;

import java.util.List;
import org.rapporteur.server.guard.Company;
import org.rapporteur.server.guard.LogIns;
import org.rapporteur.server.route.Access;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Person;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Verb;
import org.rapporteur.server.schema.Limits;
import org.rapporteur.server.schema.MayBeNull;
import org.rapporteur.store.account.Role;

/** Operations on the caller's session. */
public final class SessionApi {

    private static final String PATH = "/api/session";

    private final LogIns logIns;
    private final Company company;

    /** Makes them. */
    public SessionApi(LogIns logIns, Company company) {
        this.logIns = logIns;
        this.company = company;
    }

    /** What somebody logs in with. */
    record LogIn(
            @Limits(min = 1, max = 64) String name,
            @Limits(min = 1, max = 200) String password) {}

    /** Who is there: name and role are null for nobody; login says whether one has to log in here. */
    record SessionAnswer(@MayBeNull String name, @MayBeNull Role role, String csrf, boolean login) {}

    /** Returns the operations. */
    public List<Operation> operations() {
        return List.of(
                Operation.get(
                                "session",
                                PATH,
                                "Says who is there, and gives the token for writes",
                                SessionAnswer.class,
                                c -> answer(c, c.ticket().token()))
                        .access(Access.ANYONE),
                Operation.of("logIn", Verb.POST, PATH, "Logs in; the session is a new one", this::logIn)
                        .access(Access.ANYONE)
                        .takes(LogIn.class)
                        .gives(200, SessionAnswer.class),
                Operation.of("logOut", Verb.DELETE, PATH, "Logs out", call -> {
                            call.ticket().end();
                            return new Reply.Nothing();
                        })
                        .access(Access.ANYONE));
    }

    private Reply logIn(Call call) {
        if (!company.hasAccounts()) {
            throw Refusal.of(409, "this server has no accounts: whoever uses it is there already");
        }
        LogIn given = call.body(LogIn.class);
        Person person = logIns.check(given.name(), given.password(), call.address());
        return answer(call, call.ticket().begin(person));
    }

    private Reply answer(Call call, String token) {
        Person person = call.who().orElse(null);
        return Reply.of(new SessionAnswer(
                person == null ? null : person.name(),
                person == null ? null : person.role(),
                token,
                company.hasAccounts()));
    }
}
