package io.github.claimpress.serve;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Hears from the system that something in a folder has changed. It may miss some, so nobody must rely on it alone. */
final class FolderSignals implements Burst.Signals, Closeable {
    private static final Logger LOG = System.getLogger(FolderSignals.class.getName());

    private final WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();

    FolderSignals(Path root) throws IOException {
        service = root.getFileSystem().newWatchService();
    }

    /** Listens to the files that lie in a folder, not to those in its folders. */
    void listen(Path folder) {
        WatchKey known = keys.get(folder);
        if (known != null && known.isValid()) {
            return;
        }
        try {
            keys.put(
                    folder,
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException | UnsupportedOperationException deaf) {
            LOG.log(Level.DEBUG, "changes in a folder are found by looking only: " + deaf.getMessage());
        }
    }

    @Override
    public boolean next(Duration atMost) throws InterruptedException {
        WatchKey key;
        try {
            key = service.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ClosedWatchServiceException closed) {
            throw new InterruptedException("closed");
        }
        if (key == null) {
            return false;
        }
        key.pollEvents();
        key.reset();
        return true;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
