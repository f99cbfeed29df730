package io.github.claimpress.serve;

import java.util.List;
import java.util.Locale;

/**
 * Who is let in, and for what. A page of a stranger can make a browser ask this machine under a name of the stranger's
 * own; such a request names that host, and is refused.
 *
 * @param port the one that is served
 */
record Doorkeeper(int port) {
    private static final int MISDIRECTED = 421;
    private static final int NOT_ALLOWED = 405;
    private static final int FINE = 200;
    private static final int USUAL_PORT = 80;
    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");

    /**
     * The answer to a request by its head alone: 200 where it may go on.
     *
     * @param hosts every {@code Host} that the request names
     */
    int answer(String method, List<String> hosts) {
        if (hosts.size() != 1 || !isOurs(hosts.get(0).toLowerCase(Locale.ROOT))) {
            return MISDIRECTED;
        }
        return method.equals("GET") || method.equals("HEAD") ? FINE : NOT_ALLOWED;
    }

    private boolean isOurs(String host) {
        return NAMES.stream()
                .anyMatch(name -> host.equals(name + ":" + port) || port == USUAL_PORT && host.equals(name));
    }
}
