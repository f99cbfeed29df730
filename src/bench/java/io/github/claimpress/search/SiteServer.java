package io.github.claimpress.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** Serves folders to this machine as the hosts of static sites do: text compressed, all else as it lies. */
final class SiteServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "json", "application/json",
            "xml", "application/xml",
            "svg", "image/svg+xml",
            "wasm", "application/wasm");

    /** @param bytes of the body as it was sent */
    record Answer(String path, int bytes) {}

    private final List<Answer> log = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final int delay;

    /** @param delay added to each answer, in milliseconds */
    SiteServer(Path folder, int delay) throws IOException {
        this.delay = delay;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(folder, exchange));
        server.setExecutor(threads);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** What was sent so far. */
    List<Answer> log() {
        return List.copyOf(log);
    }

    private void answer(Path folder, HttpExchange exchange) throws IOException {
        try (exchange) {
            TimeUnit.MILLISECONDS.sleep(delay);
            String path = exchange.getRequestURI().getPath();
            Path file = folder.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""))
                    .normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                log.add(new Answer(path, 0));
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            byte[] body = type == null ? Files.readAllBytes(file) : compressed(Files.readAllBytes(file));
            exchange.getResponseHeaders().set("Content-Type", type == null ? "application/octet-stream" : type);
            exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
            if (type != null) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            }
            log.add(new Answer(path, body.length));
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] compressed(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
