package io.github.claimpress.store;

import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.model.Bodies;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.Outline;
import io.github.claimpress.text.Characters;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Keeps bodies in memory as long as they are small against it, the later ones in a file below the cache folder. Safe
 * for several threads. A failing disk is a {@link PublishingException} that names the file.
 */
public final class BodyStore implements Bodies, AutoCloseable {
    /** This part of all memory may hold bodies: a site of any size is built with little, a small one without a file. */
    private static final int PART_OF_MEMORY = 12;

    /** Two numbers: how many bytes follow, and how many of them are HTML. */
    private static final int HEAD = 2 * Integer.BYTES;

    /** A handle has the number of a file above the place in it; number 0 is memory and the overflow. */
    private static final int PLACE_BITS = 40;

    /** Most bodies are shorter than so many bytes: one look into the file finds them whole. */
    private static final int USUAL = 16 << 10;

    private final Path cache;
    private final long memory;
    private final Map<Long, Body> kept = new ConcurrentHashMap<>();
    private final List<Kept> lent = new CopyOnWriteArrayList<>();
    private volatile @Nullable Kept overflow;
    private long held;
    private long end;
    private boolean unread;
    private boolean closed;

    private record Kept(Path path, FileChannel channel) {}

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
            if (unread) {
                return end;
            }
            if (held + size <= memory) {
                held += size;
                kept.put(end, body);
                return end++;
            }
        }
        return write(encodeMended(body));
    }

    /** Keeps no later body, since this run reads none: the memory that they would take costs time as well. */
    public synchronized void keepNone() {
        unread = true;
    }

    /**
     * Takes in a file that has bodies as {@link #encode} makes them. It stays the lender's: open until this store is closed.
     *
     * @return what a handle needs beside a body's place in it, by addition
     */
    synchronized long borrow(Path path, FileChannel channel) {
        lent.add(new Kept(path, channel));
        return (long) lent.size() << PLACE_BITS;
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
        int number = (int) (outline.handle() >>> PLACE_BITS);
        Kept file = number == 0 ? overflow : number <= lent.size() ? lent.get(number - 1) : null;
        if (file == null) {
            throw new IllegalStateException("no body " + outline.handle() + ", or the store is closed");
        }
        long place = outline.handle() & (1L << PLACE_BITS) - 1;
        ByteBuffer start = read(file, place, HEAD, USUAL);
        int length = HEAD + start.getInt(0);
        ByteBuffer whole = length <= start.limit() ? start : read(file, place, length, length);
        return decode(whole);
    }

    /** The system removes the file when it is closed or the process ends; most remove its name at once. */
    private Kept open() {
        try {
            Files.createDirectories(cache);
            Path path = Files.createTempFile(cache, "bodies-", ".tmp");
            return new Kept(
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

    private static void write(Kept file, ByteBuffer record, long place) {
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
    private static ByteBuffer read(Kept file, long place, int least, int most) {
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

    /** What stands for half a character in all that is written may as well stand in what is kept for it. */
    private static ByteBuffer encodeMended(Body body) {
        try {
            return encode(body);
        } catch (IllegalArgumentException halfACharacter) {
            return encode(new Body(Characters.mended(body.html()), Characters.mended(body.text())));
        }
    }

    /** @throws IllegalArgumentException for half a character, which would not come back as it was */
    static ByteBuffer encode(Body body) {
        byte[] html = Characters.exactUtf8(body.html());
        byte[] text = Characters.exactUtf8(body.text());
        return ByteBuffer.allocate(HEAD + html.length + text.length)
                .putInt(html.length + text.length)
                .putInt(html.length)
                .put(html)
                .put(text)
                .flip();
    }

    static Body decode(ByteBuffer record) {
        int all = record.getInt(0);
        int html = record.getInt(Integer.BYTES);
        return new Body(
                new String(record.array(), HEAD, html, StandardCharsets.UTF_8),
                new String(record.array(), HEAD + html, all - html, StandardCharsets.UTF_8));
    }

    /** Forgets all bodies, gives back what was borrowed and removes the file. A second time it does nothing. */
    @Override
    public synchronized void close() {
        closed = true;
        kept.clear();
        lent.clear();
        Kept file = overflow;
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
