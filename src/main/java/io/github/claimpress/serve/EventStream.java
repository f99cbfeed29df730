package io.github.claimpress.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** Tells one page in a browser of every change, as server-sent events. They hold numbers alone. */
final class EventStream {
    /** A line that says nothing, now and then: by it we learn that the page is gone. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private EventStream() {}

    /** Stays until the page is gone or the session ends. */
    static void send(HttpExchange exchange, Session session) throws IOException {
        Reply.headers(exchange).set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        try {
            long told = -1;
            for (Session.State now = session.state(); now != null; now = session.after(told, SILENCE)) {
                String event = now.number() == told ? ":\n\n" : "data: " + data(now) + "\n\n";
                told = now.number();
                out.write(event.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static String data(Session.State state) {
        return String.format(
                Locale.ROOT,
                "{\"state\":%d,\"version\":%d,\"behind\":%b,\"warnings\":%d}",
                state.number(),
                state.version(),
                state.isBehind(),
                state.findings().warnings());
    }
}
