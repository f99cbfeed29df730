package io.github.claimpress;

import io.github.claimpress.serve.PreviewServer;
import java.net.URI;
import java.util.concurrent.CountDownLatch;

/** A preview that runs until it is closed, or the program ends. */
public final class Serving implements AutoCloseable {
    private final Steps steps;
    private final PreviewServer server;
    private final CountDownLatch open = new CountDownLatch(1);

    Serving(Steps steps, PreviewServer server) {
        this.steps = steps;
        this.server = server;
    }

    /** Where the site's first page is. */
    public URI address() {
        return server.address();
    }

    /** Waits until it is closed. */
    public void await() throws InterruptedException {
        open.await();
    }

    /** Ends it; a second time it does nothing. */
    @Override
    public synchronized void close() {
        if (open.getCount() > 0) {
            open.countDown();
            server.close();
            steps.close();
        }
    }
}
