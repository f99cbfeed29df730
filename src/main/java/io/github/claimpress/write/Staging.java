package io.github.claimpress.write;

import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.model.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A site being written. Files may come from several threads. Until {@link #publish} the output folder is not
 * touched; closing without it leaves no trace.
 */
public final class Staging implements AutoCloseable {
    private final OutputLock lock;
    private final OutputFolder folder;
    private final boolean formerThere;
    private final FormerFiles table;
    private final Map<String, Made> former;
    private final Map<String, Made> written = new ConcurrentHashMap<>();
    private final Set<Path> made = ConcurrentHashMap.newKeySet();
    private final AtomicInteger unchanged = new AtomicInteger();

    /** Not in use just now: each has room for a file, which is taken once for a thread instead of once for a file. */
    private final Queue<FileWriting> idle = new ConcurrentLinkedQueue<>();

    private Staging(OutputLock lock, OutputFolder folder, FormerFiles table) {
        this.lock = lock;
        this.folder = folder;
        this.table = table;
        this.former = table.read();
        this.formerThere = OutputFolder.exists(folder.output());
    }

    /**
     * Begins beside an output folder, when no other build is at work there. A cut-off swap of an earlier run is finished
     * first.
     *
     * @param cache a folder for what the next build may want to know
     */
    public static Staging beside(Path output, Path cache) {
        OutputFolder folder = OutputFolder.at(output);
        OutputLock lock = OutputLock.of(folder.output(), cache);
        try {
            folder.recover();
            folder.refuseForeign();
            Files.createDirectories(folder.next());
            return new Staging(lock, folder, FormerFiles.in(cache));
        } catch (IOException failure) {
            release(lock);
            throw failed("prepare " + folder.next(), failure);
        } catch (RuntimeException failure) {
            release(lock);
            throw failure;
        }
    }

    /** Writes a file, or takes it over from the former tree where it is the same. */
    public void write(OutputFile file) {
        write(file.path(), "", file::content);
    }

    /**
     * The same for a file that is only made where the last build did not make it of the same.
     *
     * @param mark a name for all that its bytes rest on; empty where nobody can say
     */
    public void write(String path, String mark, Supplier<OutputFile.Content> content) {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("not a path inside a site: " + path);
        }
        if (path.equals(OutputFolder.MANIFEST) || written.putIfAbsent(path, Made.PENDING) != null) {
            throw new IllegalStateException("two files want the path " + path);
        }
        Path target = folder.next().resolve(path);
        try {
            makeFolderOf(target);
            FileWriting ready = idle.poll();
            FileWriting writing = ready == null ? new FileWriting() : ready;
            Made before = mark.isEmpty() ? null : former.get(path);
            boolean taken = before != null && before.mark().equals(mark) && writing.take(target, former(path), before);
            written.put(
                    path, before != null && taken ? before : writing.write(target, former(path), content.get(), mark));
            if (writing.wasUnchanged()) {
                unchanged.incrementAndGet();
            }
            idle.add(writing);
        } catch (IOException failure) {
            throw failed("write " + path, failure);
        }
    }

    /** Puts the new tree in the place of the old one. Where nothing differs nothing is moved. */
    public WriteReport publish() {
        try {
            Path target = folder.next().resolve(OutputFolder.MANIFEST);
            makeFolderOf(target);
            FileWriting writing = new FileWriting();
            SortedMap<String, Made> files = new TreeMap<>(written);
            long bytes = writing.write(target, former(OutputFolder.MANIFEST), new Manifest(files)::writeTo, "")
                    .digest()
                    .bytes();
            for (Made made : files.values()) {
                bytes += made.digest().bytes();
            }
            boolean same = writing.wasUnchanged() && unchanged.get() == files.size() && folder.holds(files.size() + 1);
            List<String> foreign = same ? List.of() : folder.foreign(written.keySet());
            if (same) {
                OutputFolder.delete(folder.next());
            } else {
                folder.swap();
            }
            table.write(files);
            int kept = unchanged.get() + (writing.wasUnchanged() ? 1 : 0);
            return new WriteReport(files.size() + 1, bytes, kept, foreign);
        } catch (IOException failure) {
            throw failed("publish " + folder.output(), failure);
        }
    }

    @Override
    public void close() {
        try {
            OutputFolder.delete(folder.next());
        } catch (IOException failure) {
            throw failed("clear " + folder.next(), failure);
        } finally {
            release(lock);
        }
    }

    private static void release(OutputLock lock) {
        try {
            lock.close();
        } catch (IOException harmless) {
            // The system takes it back at the end of this run.
        }
    }

    /** Steps of at least one letter, none of them a dot or two, without backslashes and controls. */
    private static boolean isSafe(String path) {
        int step = 0;
        for (int i = 0; i <= path.length(); i++) {
            if (i == path.length() || path.charAt(i) == '/') {
                boolean dots = i - step <= 2 && path.startsWith("..".substring(0, i - step), step);
                if (i == step || dots) {
                    return false;
                }
                step = i + 1;
            } else if (path.charAt(i) == '\\' || path.charAt(i) < ' ' || path.charAt(i) == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Path former(String path) {
        return formerThere ? folder.output().resolve(path) : null;
    }

    private void makeFolderOf(Path file) throws IOException {
        Path parent = Objects.requireNonNull(file.getParent());
        // Remembered only once it is there: another thread may want to write into it right away.
        if (!made.contains(parent)) {
            Files.createDirectories(parent);
            made.add(parent);
        }
    }

    private static PublishingException failed(String act, IOException failure) {
        return new PublishingException("cannot " + act + ": " + failure, failure);
    }
}
