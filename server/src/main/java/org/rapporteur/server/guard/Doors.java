package org.rapporteur.server.guard;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.server.route.Refusal;

/**
 * Under which names the server may be addressed, and from which pages it may be written to. Immutable.
 *
 * <p>A page of a stranger can have its own name point at this machine (DNS rebinding): its requests carry that name in {@code Host}.
 * It can also send requests that the browser gives this server's cookies: they carry that page's {@code Origin}, and
 * {@code Sec-Fetch-Site} says where they come from.
 */
public final class Doors {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> names;

    /**
     * Makes them.
     *
     * @param names further names of the server, without port; addresses of IPv6 in brackets
     */
    public Doors(Set<String> names) {
        Set<String> all = new HashSet<>(HERE);
        names.forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
        this.names = Set.copyOf(all);
    }

    /**
     * Checks the name that a request is addressed to.
     *
     * @param host the {@code Host} header, or null
     * @param local the address of this machine at which it came in; addressed by number, no name can have been rebound
     * @throws Refusal when it is none of the server's
     */
    public void checkHost(String host, String local) {
        if (host != null) {
            String name = name(host);
            if (names.contains(name) || name.equals(local) || name.equals("[" + local + "]")) {
                return;
            }
        }
        throw Refusal.of(
                421, "this server is not known under that name; start it with the name to allow it (--host NAME)");
    }

    /**
     * Checks where a request for data comes from.
     *
     * @param writes whether it may change something
     * @param host the {@code Host} header, which has been checked
     * @param origin the {@code Origin} header, or null
     * @param site the {@code Sec-Fetch-Site} header, or null
     * @throws Refusal when it is another page's
     */
    public void checkSource(boolean writes, String host, String origin, String site) {
        boolean ours = site == null || site.equals("same-origin") || (site.equals("none") && !writes);
        if (!ours || (origin != null && !isOwn(origin, host))) {
            throw Refusal.of(403, "the request comes from another page than this server's own");
        }
    }

    private static boolean isOwn(String origin, String host) {
        try {
            URI uri = new URI(origin);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getRawAuthority() != null && uri.getRawAuthority().equalsIgnoreCase(host);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String name(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        int end = name.startsWith("[") ? name.indexOf(']') + 1 : name.indexOf(':');
        return end <= 0 ? name : name.substring(0, end);
    }
}
