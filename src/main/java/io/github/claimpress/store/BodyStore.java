package io.github.claimpress.store;

import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.model.Bodies;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.Outline;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps bodies in memory as long as they are small against it, the later ones in a file below the cache folder. Safe
 * for several threads. A failing disk is a {@link PublishingException} that names the file.
 */
public final class BodyStore implements Bodies, AutoCloseable {
    /** This part of all memory may hold bodies: a site of any size is built with little, a small one without a file. */
    private static final int PART_OF_MEMORY = 6;

    /** Two numbers: how many bytes follow, and how many of them are HTML. */
    private static final int HEAD = 2 * Integer.BYTES;

    /** Most bodies are shorter than so many bytes: one look into the file finds them whole. */
    private static final int USUAL = 16 << 10;

    private final Path cache;
    private final long memory;
    private final Map<Long, Body> kept = new ConcurrentHashMap<>();
    private volatile @Nullable Overflow overflow;
    private long held;
    private long end;
    private boolean closed;

    private record Overflow(Path path, FileChannel channel) {}

    /** @param cache a folder that is made when it is needed and is not there */
    public BodyStore(Path cache) {
        this(cache, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
    }

    /** @param memory up to this many bytes in all, nothing is written */
    BodyStore(Path cache, long memory) {
        this.cache = cache;
        this.memory = memory;
    }

    /** Keeps a body until this store is closed. The answer is the handle for its outline. */
    public long put(Body body) {
        long size = (long) Character.BYTES * (body.html().length() + body.text().length());
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("the store is closed");
            }
            if (held + size <= memory) {
                held += size;
                kept.put(end, body);
                return end++;
            }
        }
        return write(encode(body));
    }

    private synchronized long write(ByteBuffer record) {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        if (overflow == null) {
            overflow = open();
        }
        long handle = end;
        end += record.limit();
        write(overflow, record, handle);
        return handle;
    }

    @Override
    public Body body(Outline outline) {
        if (outline.isEmpty()) {
            return Body.EMPTY;
        }
        Body held = kept.get(outline.handle());
        if (held != null) {
            return held;
        }
        Overflow file = overflow;
        if (file == null) {
            throw new IllegalStateException("no body " + outline.handle() + ", or the store is closed");
        }
        ByteBuffer start = read(file, outline.handle(), HEAD, USUAL);
        int length = HEAD + start.getInt(0);
        ByteBuffer whole = length <= start.limit() ? start : read(file, outline.handle(), length, length);
        return decode(whole.slice(HEAD, length - HEAD), whole.getInt(Integer.BYTES));
    }

    /** The system removes the file when it is closed or the process ends; most remove its name at once. */
    private Overflow open() {
        try {
            Files.createDirectories(cache);
            Path path = Files.createTempFile(cache, "bodies-", ".tmp");
            return new Overflow(
                    path,
                    FileChannel.open(
                            path,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException failure) {
            throw new PublishingException("cannot make a file in " + cache + " to keep texts in: " + failure, failure);
        }
    }

    private static void write(Overflow file, ByteBuffer record, long place) {
        try {
            long at = place;
            while (record.hasRemaining()) {
                at += file.channel().write(record, at);
            }
        } catch (IOException failure) {
            throw new PublishingException("cannot keep a text in " + file.path() + ": " + failure, failure);
        }
    }

    /** @param least how many bytes there have to be @param most how many are wanted, as far as there are so many */
    private static ByteBuffer read(Overflow file, long place, int least, int most) {
        ByteBuffer bytes = ByteBuffer.allocate(most);
        try {
            while (bytes.position() < least) {
                if (file.channel().read(bytes, place + bytes.position()) < 0) {
                    throw new EOFException("it ends too early");
                }
            }
        } catch (IOException failure) {
            throw new PublishingException("cannot read a text kept in " + file.path() + ": " + failure, failure);
        }
        return bytes.flip();
    }

    private static ByteBuffer encode(Body body) {
        byte[] html = body.html().getBytes(StandardCharsets.UTF_8);
        byte[] text = body.text().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(HEAD + html.length + text.length)
                .putInt(html.length + text.length)
                .putInt(html.length)
                .put(html)
                .put(text)
                .flip();
    }

    private static Body decode(ByteBuffer bytes, int html) {
        int start = bytes.arrayOffset();
        return new Body(
                new String(bytes.array(), start, html, StandardCharsets.UTF_8),
                new String(bytes.array(), start + html, bytes.limit() - html, StandardCharsets.UTF_8));
    }

    /** Forgets all bodies and removes the file. A second time it does nothing. */
    @Override
    public synchronized void close() {
        closed = true;
        kept.clear();
        Overflow file = overflow;
        overflow = null;
        if (file == null) {
            return;
        }
        try {
            file.channel().close();
        } catch (IOException failure) {
            throw new PublishingException("cannot remove " + file.path() + ": " + failure, failure);
        }
    }
}
