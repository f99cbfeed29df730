package io.github.claimpress.store;

import io.github.claimpress.text.Characters;
import java.util.Arrays;

/** Numbers and texts in few bytes, one after the other; {@link BytesIn} reads them back. */
public final class BytesOut {
    private byte[] bytes = new byte[1 << 12];
    private int length;

    /** Small numbers from 0 take one byte. */
    public void number(long number) {
        ensure(10);
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** @throws IllegalArgumentException for half a character, which would not come back as it was */
    public void text(String text) {
        byte[] utf8 = Characters.exactUtf8(text);
        number(utf8.length);
        raw(utf8, 0, utf8.length);
    }

    /** Bytes alone: who reads them has to know how many there are. */
    public void raw(byte[] more, int from, int count) {
        ensure(count);
        System.arraycopy(more, from, bytes, length, count);
        length += count;
    }

    public int length() {
        return length;
    }

    /** Hands over what was written, and begins anew. */
    public void drainTo(CacheFile.Growing file) {
        file.add(bytes, length);
        clear();
    }

    /** The same into others. */
    void drainTo(BytesOut others) {
        others.raw(bytes, 0, length);
        clear();
    }

    void clear() {
        length = 0;
    }

    /** A name for what was written so far. */
    String digest() {
        return new Digest().add(bytes, length).name();
    }

    /** What was written so far. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
