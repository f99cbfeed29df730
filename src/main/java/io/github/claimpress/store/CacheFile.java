package io.github.claimpress.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A file of the cache: what one build knows for the next. It is as good as absent unless it is whole and has its own name;
 * where it cannot be written, that costs time at the next build and nothing else. Two builds that write it at once may spoil
 * it, and the checksum tells. The cache may be a link, since whoever builds says where it is; no link inside it is followed,
 * since a stranger's branch can bring one along.
 *
 * @param cache its folder
 * @param name the path inside it, with forward slashes
 */
public record CacheFile(Path cache, String name) {
    /** A checksum, then the size: where the content begins. */
    static final int HEAD = 2 * Integer.BYTES;

    private static final Logger LOG = System.getLogger(CacheFile.class.getName());

    /** A file with its content, still open: whoever replaces it takes nothing away from whoever holds it. */
    record Held(FileChannel channel, byte[] content) {}

    Path path() {
        return cache.resolve(name);
    }

    /** The content; empty where there is none to be trusted. */
    public Optional<byte[]> read() {
        Held held = hold();
        close(held == null ? null : held.channel());
        return Optional.ofNullable(held).map(Held::content);
    }

    /** The same, and the file stays open. */
    @Nullable
    Held hold() {
        Path path = path();
        if (!isWithin() || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            Optional<byte[]> content = content(channel);
            if (content.isPresent()) {
                return new Held(channel, content.get());
            }
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, path + " is not read: " + unreadable);
        }
        close(channel);
        return null;
    }

    private Optional<byte[]> content(FileChannel channel) throws IOException {
        long size = channel.size() - HEAD;
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        read(channel, head);
        if (head.hasRemaining() || size > Integer.MAX_VALUE - HEAD || head.getInt(Integer.BYTES) != size) {
            return Optional.empty();
        }
        ByteBuffer content = ByteBuffer.allocate((int) size);
        read(channel, content);
        boolean whole = !content.hasRemaining() && head.getInt(0) == checksum(content.array());
        return whole ? Optional.of(content.array()) : Optional.empty();
    }

    private static void read(FileChannel channel, ByteBuffer to) throws IOException {
        while (to.hasRemaining() && channel.read(to) >= 0) {
            // As far as it goes.
        }
    }

    /** Puts a content in the place of the former one; whoever reads meets the one or the other. */
    public void write(byte[] content) {
        try (Growing growing = begin()) {
            growing.add(content, content.length);
            growing.finish();
        }
    }

    /** Begins a content that is known bit by bit. */
    public Growing begin() {
        return new Growing();
    }

    /** A content that grows beside the former one. Closed without an end, it is gone. */
    public final class Growing implements AutoCloseable {
        private final CacheFile next = new CacheFile(cache, name + ".next");
        private final CRC32 checksum = begun();
        private int size;
        private @Nullable FileChannel channel;

        private Growing() {
            try {
                makeFolders();
                // What a killed build left goes first, and never is it opened: a pipe of that name would be waited for.
                Files.deleteIfExists(next.path());
                channel = FileChannel.open(next.path(), StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                channel.position(HEAD);
            } catch (IOException full) {
                giveUp(full);
            }
        }

        /** The first of these bytes. */
        public void add(byte[] bytes, int count) {
            if (channel == null) {
                return;
            }
            try {
                size = Math.addExact(size, count);
                checksum.update(bytes, 0, count);
                write(channel, ByteBuffer.wrap(bytes, 0, count));
            } catch (IOException | ArithmeticException full) {
                giveUp(full);
            }
        }

        /** Takes the former one's place. */
        public void finish() {
            if (channel == null) {
                return;
            }
            try {
                channel.position(0);
                ByteBuffer head = ByteBuffer.allocate(HEAD).putInt((int) checksum.getValue());
                write(channel, head.putInt(size).flip());
                channel.close();
                Files.move(next.path(), path(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                channel = null;
            } catch (IOException full) {
                giveUp(full);
            }
        }

        private void giveUp(Exception full) {
            LOG.log(Level.DEBUG, path() + " is not kept: " + full);
            close();
        }

        @Override
        public void close() {
            if (channel != null) {
                CacheFile.close(channel);
                channel = null;
                next.delete();
            }
        }
    }

    private static void write(FileChannel channel, ByteBuffer all) throws IOException {
        while (all.hasRemaining()) {
            channel.write(all);
        }
    }

    /** The file itself, for a lock on it; what it holds says nothing. Whatever is no file there makes way. */
    public FileChannel opened() throws IOException {
        makeFolders();
        Path path = path();
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(path);
        }
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /** Lets go of it. */
    public void delete() {
        try {
            if (isWithin()) {
                Files.deleteIfExists(path());
            }
        } catch (IOException stays) {
            LOG.log(Level.DEBUG, path() + " stays: " + stays);
        }
    }

    /** Whether only folders lead from the cache to it, and no link. */
    private boolean isWithin() {
        return folders().stream().allMatch(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS));
    }

    private void makeFolders() throws IOException {
        if (!Files.isDirectory(cache)) {
            Files.createDirectories(cache);
        }
        for (Path folder : folders()) {
            try {
                Files.createDirectory(folder);
            } catch (FileAlreadyExistsException there) {
                if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    throw there;
                }
            }
        }
    }

    /** Those between the cache and this file, from the outside in. */
    private List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
            folders.add(cache.resolve(name.substring(0, slash)));
        }
        return folders;
    }

    private int checksum(byte[] content) {
        CRC32 checksum = begun();
        checksum.update(content);
        return (int) checksum.getValue();
    }

    private CRC32 begun() {
        CRC32 checksum = new CRC32();
        checksum.update(name.substring(name.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8));
        return checksum;
    }

    static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException harmless) {
            LOG.log(Level.DEBUG, "a file that was read stays open: " + harmless);
        }
    }
}
