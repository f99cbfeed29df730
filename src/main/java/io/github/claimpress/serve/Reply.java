package io.github.claimpress.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An answer to one request. */
record Reply(int status, String type, byte[] bytes) {
    static Reply html(int status, String text) {
        return new Reply(status, MediaTypes.HTML, text.getBytes(StandardCharsets.UTF_8));
    }

    static Reply words(int status, String words) {
        return new Reply(status, "text/plain; charset=utf-8", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void send(HttpExchange exchange) throws IOException {
        Headers headers = headers(exchange);
        headers.set("Content-Type", type);
        headers.set("Content-Length", Integer.toString(bytes.length));
        boolean body = !exchange.getRequestMethod().equals("HEAD") && bytes.length > 0;
        exchange.sendResponseHeaders(status, body ? bytes.length : -1);
        if (body) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /**
     * Nothing is kept, since it may be another thing at the next moment; and no other site may take it in. A connection
     * serves one answer: on one that stays open, the end of an answer waits until the browser has received its start.
     */
    static Headers headers(HttpExchange exchange) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Connection", "close");
        return headers;
    }
}
