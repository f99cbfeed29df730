package io.github.claimpress.serve;

import io.github.claimpress.text.DiskTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lists files and finds out which have changed. A file's size and time say so, but not of a file that was written just
 * before it was looked at: it may be written again within the same tick of its clock. So such a file is read. A file
 * that vanishes while we look was never there.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final Duration TICK = Duration.ofSeconds(2);
    private static final long MOST_BYTES = 1 << 20;

    private final DiskTree disk;
    private final TreeMap<String, Seen> known;
    private final Instant settled;
    private final Consumer<Path> folders;
    private final TreeMap<String, Seen> found;
    private long version;

    /** @param version the last one that was given to a file */
    FolderWalk(DiskTree disk, TreeMap<String, Seen> known, long version, Instant now, Consumer<Path> folders) {
        this.disk = disk;
        this.known = known;
        this.settled = now.minus(TICK);
        this.folders = folders;
        this.version = version;
        this.found = new TreeMap<>(known);
    }

    /** Lists a folder and all below it anew. */
    void visit(String folder) throws IOException {
        found.subMap(folder + "/", folder + "0").clear();
        Path start = disk.root().resolve(folder);
        if (Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(start, this);
        }
    }

    /** Every file, those of folders that were not visited as they were known. */
    TreeMap<String, Seen> found() {
        return found;
    }

    long version() {
        return version;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        folders.accept(folder);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = disk.pathOf(file);
        found.put(path, seen(path, attributes));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
        return FileVisitResult.CONTINUE;
    }

    private Seen seen(String path, BasicFileAttributes now) {
        Seen before = known.get(path);
        if (before != null && before.digest() == null && before.looksLike(now)) {
            return before;
        }
        boolean fresh = now.lastModifiedTime().toInstant().isAfter(settled);
        String digest = before != null && before.digest() != null || fresh ? digest(path, now) : null;
        String kept = fresh ? digest : null;
        return before != null && isSame(before, now, digest)
                ? Seen.of(now, before.version(), kept)
                : Seen.of(now, ++version, kept);
    }

    private static boolean isSame(Seen before, BasicFileAttributes now, @Nullable String digest) {
        return digest == null ? before.looksLike(now) : digest.equals(before.digest());
    }

    private @Nullable String digest(String path, BasicFileAttributes file) {
        if (file.size() > MOST_BYTES || !file.isRegularFile()) {
            return null;
        }
        try {
            byte[] bytes = disk.read(path).orElse(new byte[0]);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (UncheckedIOException unreadable) {
            return null;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
