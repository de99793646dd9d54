package org.rapporteur.server.api.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.rapporteur.record.Word;
import org.rapporteur.server.guard.Company;
import org.rapporteur.server.guard.Passwords;
import org.rapporteur.server.guard.Sessions;
import org.rapporteur.server.route.Access;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Parameter;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Verb;
import org.rapporteur.server.schema.Limits;
import org.rapporteur.server.schema.MayBeNull;
import org.rapporteur.server.schema.TextSchema;
import org.rapporteur.store.account.Account;
import org.rapporteur.store.account.Accounts;
import org.rapporteur.store.account.Role;

/** Operations on accounts, for who keeps them. */
public final class AccountApi {

    private static final String NAME = "[A-Za-z][A-Za-z0-9._-]{0,63}";
    private static final String PATH = "/api/users";
    private static final Parameter<String> WHO = Parameter.path("name", TextSchema.of(NAME, 64), "The account's name");

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Company company;
    private final Clock clock;

    /** Makes them. */
    public AccountApi(Accounts accounts, Passwords passwords, Sessions sessions, Company company, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.company = company;
        this.clock = clock;
    }

    /** An account to be made. */
    record NewUser(
            @Limits(min = 1, max = 64, pattern = NAME) String name,
            @Limits(min = 1, max = 200) String password,
            @Limits(words = Role.class) String role) {}

    /** What is to be changed of one; null leaves a thing as it is. */
    record UserChange(
            @MayBeNull @Limits(min = 1, max = 200) String password,
            @MayBeNull @Limits(words = Role.class) String role,
            @MayBeNull Boolean closed) {}

    /** An account as it is shown. */
    record UserAnswer(String name, Role role, Instant at, boolean closed, long version) {
        static UserAnswer of(Account account) {
            return new UserAnswer(account.name(), account.role(), account.at(), account.closed(), account.version());
        }
    }

    /** All accounts. */
    record UserList(List<UserAnswer> items, @MayBeNull String next) {}

    /** Returns the operations. */
    public List<Operation> operations() {
        return List.of(
                Operation.get(
                                "users",
                                PATH,
                                "Lists the accounts",
                                UserList.class,
                                call -> Reply.of(new UserList(
                                        accounts.list().stream()
                                                .map(UserAnswer::of)
                                                .toList(),
                                        null)))
                        .access(Access.ADMIN),
                Operation.of("addUser", Verb.POST, PATH, "Adds an account; the first must be of an admin", this::add)
                        .access(Access.ADMIN)
                        .takes(NewUser.class)
                        .gives(201, UserAnswer.class),
                Operation.of(
                                "changeUser",
                                Verb.PATCH,
                                PATH + "/{name}",
                                "Changes an account; its sessions end",
                                this::change)
                        .access(Access.ADMIN)
                        .with(WHO)
                        .ifMatch()
                        .takes(UserChange.class)
                        .gives(200, UserAnswer.class));
    }

    private Reply add(Call call) {
        NewUser given = call.body(NewUser.class);
        Role role = Word.of(Role.class, given.role());
        if (!company.hasAccounts() && role != Role.ADMIN) {
            throw Refusal.field("role", "must be admin for the first account, or nobody could add others");
        }
        String hash = hash(given.name(), given.password());
        try {
            accounts.add(new Account(given.name(), hash, role, clock.instant(), false, 1));
        } catch (IllegalArgumentException e) {
            throw Refusal.of(409, "there is an account of that name already");
        }
        company.ask();
        return Reply.made(UserAnswer.of(get(given.name())), 1L, PATH + "/" + given.name());
    }

    private Reply change(Call call) {
        UserChange given = call.body(UserChange.class);
        Account account = get(call.get(WHO));
        String hash = given.password() == null ? account.hash() : hash(account.name(), given.password());
        Role role = given.role() == null ? account.role() : Word.of(Role.class, given.role());
        boolean closed = given.closed() == null ? account.closed() : given.closed();
        if (account.role() == Role.ADMIN && (closed || role != Role.ADMIN) && isLastAdmin(account)) {
            throw Refusal.of(409, "this is the last account that keeps the others: make another admin first");
        }
        accounts.change(new Account(account.name(), hash, role, account.at(), closed, call.seen()));
        sessions.endAll(account.name());
        Account now = get(account.name());
        return Reply.of(UserAnswer.of(now), now.version());
    }

    private boolean isLastAdmin(Account account) {
        return accounts.list().stream()
                .noneMatch(other -> other.role() == Role.ADMIN
                        && !other.closed()
                        && !other.name().equals(account.name()));
    }

    private Account get(String name) {
        return accounts.find(name)
                .filter(account -> account.name().equals(name))
                .orElseThrow(() -> Refusal.notFound("account"));
    }

    private String hash(String name, String password) {
        try {
            return passwords.hash(name, password);
        } catch (IllegalArgumentException e) {
            throw Refusal.field("password", e.getMessage());
        }
    }
}
