package org.rapporteur.server.http;

import io.javalin.http.Context;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.rapporteur.server.guard.Company;
import org.rapporteur.server.guard.Sessions;
import org.rapporteur.server.route.Person;
import org.rapporteur.server.route.Ticket;

/** The session of a request, kept in a cookie. */
final class CookieTicket implements Ticket {

    private final Context context;
    private final Sessions sessions;
    private final Company company;
    private final String name;
    private final boolean secure;
    private String id;

    /**
     * Reads the cookie.
     *
     * @param secure whether it is sent over TLS alone
     */
    CookieTicket(Context context, Sessions sessions, Company company, boolean secure) {
        this.context = context;
        this.sessions = sessions;
        this.company = company;
        this.secure = secure;
        // Ports of one machine share their cookies: two servers must not take each other's.
        this.name = secure ? "__Host-rapporteur" : "rapporteur-" + context.req().getLocalPort();
        Cookie[] cookies = context.req().getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                id = cookie.getName().equals(name) ? cookie.getValue() : id;
            }
        }
    }

    @Override
    public String token() {
        return sessions.token(id).orElseGet(() -> open(null));
    }

    @Override
    public Optional<Person> person() {
        return sessions.person(id).or(company::alone);
    }

    @Override
    public String begin(Person person) {
        sessions.end(id);
        return open(person);
    }

    @Override
    public void end() {
        sessions.end(id);
        id = null;
        send("", 0);
    }

    boolean fits(String token) {
        return sessions.fits(id, token);
    }

    /** Returns what its requests are counted under. */
    String counted() {
        return sessions.name(id).orElse(null);
    }

    private String open(Person person) {
        id = sessions.begin(person);
        send(id, -1);
        return sessions.token(id).orElseThrow();
    }

    private void send(String value, int age) {
        StringBuilder cookie = new StringBuilder(name).append('=').append(value);
        cookie.append("; Path=/; HttpOnly; SameSite=Strict");
        if (secure) {
            cookie.append("; Secure");
        }
        if (age >= 0) {
            cookie.append("; Max-Age=").append(age);
        }
        context.res().setHeader("Set-Cookie", cookie.toString());
    }
}
