package io.github.claimpress.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link BytesOut} wrote. Where the bytes are others an {@link IndexOutOfBoundsException} may come of it. */
public final class BytesIn {
    private final byte[] bytes;
    private int at;

    public BytesIn(byte[] bytes) {
        this.bytes = bytes;
    }

    public long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    public int count() {
        return (int) number();
    }

    public String text() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    public byte[] raw(int count) {
        byte[] raw = Arrays.copyOfRange(bytes, at, at + count);
        at += count;
        return raw;
    }

    /** Whether anything is left. */
    public boolean more() {
        return at < bytes.length;
    }

    public int position() {
        return at;
    }

    public void skip(int count) {
        at += count;
    }
}
