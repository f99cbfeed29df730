package io.github.claimpress.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.claimpress.diagnostic.Findings;
import io.github.claimpress.model.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers each request: first whether at all, then with what is ours, then with a file of the site. */
final class Answers implements HttpHandler {
    private static final String INDEX = "index.html";
    private static final String OWN_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'";

    private final Doorkeeper doorkeeper;
    private final Session session;
    private final Consumer<Findings> found;

    /** @param found hears of faults that show when a page is made */
    Answers(Doorkeeper doorkeeper, Session session, Consumer<Findings> found) {
        this.doorkeeper = doorkeeper;
        this.session = session;
        this.found = found;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String address = addressOf(exchange);
            int door = doorkeeper.answer(
                    exchange.getRequestMethod(),
                    Objects.requireNonNullElse(exchange.getRequestHeaders().get("Host"), List.of()));
            if (door != 200) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Reply.words(door, door == 405 ? "A preview is only read." : "This is not the host of this preview.")
                        .send(exchange);
            } else if (OwnFiles.EVENTS.equals(address)
                    && exchange.getRequestMethod().equals("GET")) {
                EventStream.send(exchange, session);
            } else {
                reply(exchange, address).send(exchange);
            }
        }
    }

    /** All before the question mark, as it was sent: read as an address, two slashes would begin with a host. */
    private static String addressOf(HttpExchange exchange) {
        return exchange.getRequestURI().toString().replaceFirst("[?#].*", "");
    }

    private Reply reply(HttpExchange exchange, String address) throws IOException {
        try {
            if (address.startsWith(OwnFiles.FOLDER)) {
                return own(exchange, address);
            }
            Optional<String> path = SitePath.of(address);
            return path.isEmpty() ? Reply.words(400, "This is no address of a file.") : file(exchange, path.get());
        } catch (RuntimeException failure) {
            return Reply.words(500, "This file cannot be made: " + failure);
        }
    }

    private Reply own(HttpExchange exchange, String address) {
        exchange.getResponseHeaders().set("Content-Security-Policy", OWN_POLICY);
        return switch (address) {
            case OwnFiles.SCRIPT, OwnFiles.STYLE -> new Reply(200, MediaTypes.of(address), OwnFiles.packed(address));
            case OwnFiles.PROBLEMS -> Reply.html(200, ProblemPage.of(session.state()));
            default -> Reply.words(404, "The preview has no such file.");
        };
    }

    private Reply file(HttpExchange exchange, String path) throws IOException {
        Session.State state = session.state();
        View view = state.shown();
        if (view == null) {
            return problems(exchange);
        }
        String name = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
        Optional<OutputFile> file = view.file(name);
        if (file.isPresent()) {
            return found(file.get(), state.version());
        }
        if (!name.equals(path + INDEX) && view.file(path + "/" + INDEX).isPresent()) {
            exchange.getResponseHeaders().set("Location", encoded("/" + path + "/"));
            return Reply.words(302, "It is a folder.");
        }
        if (session.learn(view)) {
            found.accept(view.findings());
        }
        if (view.findings().errors() > 0) {
            return problems(exchange);
        }
        exchange.getResponseHeaders().set("Content-Security-Policy", OWN_POLICY);
        return Reply.html(404, ProblemPage.notFound(path, session.state()));
    }

    private static Reply found(OutputFile file, long version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.content().writeTo(bytes);
        String type = MediaTypes.of(file.path());
        boolean page = type.equals(MediaTypes.HTML);
        return new Reply(200, type, page ? OwnFiles.withScript(bytes.toByteArray(), version) : bytes.toByteArray());
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(path, impossible);
        }
    }

    private Reply problems(HttpExchange exchange) {
        exchange.getResponseHeaders().set("Content-Security-Policy", OWN_POLICY);
        return Reply.html(500, ProblemPage.of(session.state()));
    }
}
