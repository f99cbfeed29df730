package io.github.claimpress.serve;

import com.sun.net.httpserver.HttpServer;
import io.github.claimpress.diagnostic.Findings;
import io.github.claimpress.diagnostic.PublishingException;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Serves a preview to this machine until it is closed. The first look has been taken when it is made. A port or a folder
 * that cannot be had is a {@link PublishingException}.
 */
public final class PreviewServer implements Closeable {
    private final HttpServer server;
    private final FolderSignals signals;
    private final Session session = new Session(System.currentTimeMillis());
    private final ExecutorService answering = Executors.newCachedThreadPool(task -> thread("answer", task));
    private final ExecutorService watching = Executors.newSingleThreadExecutor(task -> thread("watch", task));
    private final ExecutorService later = Executors.newSingleThreadExecutor(task -> thread("check", task));

    /**
     * @param port 0 for any that is free
     * @param found hears what each look found
     * @param failing hears why a look could not be taken
     */
    public PreviewServer(Path folder, int port, Preview preview, Consumer<Findings> found, Consumer<String> failing) {
        Path root = folder.toAbsolutePath().normalize();
        server = listening(port);
        signals = signals(root);
        server.createContext("/", new Answers(new Doorkeeper(port()), session, found));
        server.setExecutor(answering);
        Watching watch = new Watching(root, preview, session, signals, later, found, failing);
        watch.look(null);
        server.start();
        watching.execute(watch);
    }

    /** Where the site's first page is. */
    public URI address() {
        return URI.create("http://localhost:" + port() + "/");
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static HttpServer listening(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException taken) {
            throw new PublishingException(
                    "cannot listen on port " + port + ": " + taken.getMessage()
                            + ". If another program has it, choose another port, or 0 for any that is free.",
                    taken);
        } catch (IOException failure) {
            throw new PublishingException("cannot listen on port " + port + ": " + failure.getMessage(), failure);
        }
    }

    private static FolderSignals signals(Path root) {
        try {
            return new FolderSignals(root);
        } catch (IOException failure) {
            throw new PublishingException("cannot watch " + root + ": " + failure.getMessage(), failure);
        }
    }

    private static Thread thread(String name, Runnable task) {
        Thread thread = new Thread(task, "claimpress-" + name);
        thread.setDaemon(true);
        return thread;
    }

    /** Ends all that runs; pages in browsers stay as they are. */
    @Override
    public void close() {
        session.close();
        watching.shutdownNow();
        later.shutdownNow();
        server.stop(0);
        answering.shutdownNow();
        try {
            signals.close();
        } catch (IOException failure) {
            throw new PublishingException("cannot stop watching: " + failure.getMessage(), failure);
        }
    }
}
