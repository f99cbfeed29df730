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
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Hears from the system that something in a folder has changed. It may miss some, so nobody must rely on it alone. */
final class FolderSignals implements Burst.Signals, Closeable {
    private static final Logger LOG = System.getLogger(FolderSignals.class.getName());

    private final WatchService service;
    private Set<Path> touched = new HashSet<>();
    private boolean unsure;

    FolderSignals(Path root) throws IOException {
        service = root.getFileSystem().newWatchService();
    }

    /**
     * Listens to the files that lie in a folder, not to those in its folders. To be called again whenever the folder is
     * met, since it may be another one of the same name; for the same one nothing happens.
     */
    void listen(Path folder) {
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
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
        touched.add((Path) key.watchable());
        unsure |= key.pollEvents().stream().anyMatch(event -> event.kind() == StandardWatchEventKinds.OVERFLOW);
        key.reset();
        return true;
    }

    /** The folders in which something has changed since this was last asked; null where some may be missing. */
    @Nullable
    Set<Path> touched() {
        Set<Path> all = unsure ? null : touched;
        touched = new HashSet<>();
        unsure = false;
        return all;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
