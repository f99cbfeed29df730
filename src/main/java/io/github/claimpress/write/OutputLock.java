package io.github.claimpress.write;

import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.store.CacheFile;
import io.github.claimpress.store.Digest;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One build at a time publishes into a folder: of two, each would clear and move away what the other one writes. The system
 * gives it back when a process ends in whatever way.
 *
 * @param channel null where the system has no locks or the cache cannot be written
 */
record OutputLock(@Nullable FileChannel channel) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);

    /**
     * Waits until no other build publishes into that folder.
     *
     * @param cache where builds that know of each other meet
     */
    static OutputLock of(Path output, Path cache) {
        FileChannel channel = null;
        try {
            String name = new Digest().add(output.toString()).name();
            channel = new CacheFile(cache, "publishing-" + name).opened();
            long since = System.nanoTime();
            while (!isTaken(channel)) {
                if (System.nanoTime() - since > PATIENCE.toNanos()) {
                    channel.close();
                    throw new PublishingException("cannot publish into " + output
                            + ": another build is still publishing there; wait until it is done, or stop it");
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        } catch (IOException | UnsupportedOperationException none) {
            return new OutputLock(null);
        }
        return new OutputLock(channel);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException inThisProgram) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
