package io.github.claimpress.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text that grows, in UTF-8 from its first letter on: what ends in a file is neither copied nor encoded once more.
 * Half of a broken surrogate pair becomes U+FFFD.
 */
public final class Utf8Text {
    private byte[] bytes;
    private int length;

    /** @param room for so many bytes at first */
    public Utf8Text(int room) {
        this.bytes = new byte[room];
    }

    /** In bytes. */
    public int length() {
        return length;
    }

    /** One letter of ASCII. */
    public Utf8Text sign(int letter) {
        if (length == bytes.length) {
            ensure(1);
        }
        bytes[length++] = (byte) letter;
        return this;
    }

    public Utf8Text add(String text) {
        byte[] more = Characters.utf8(text);
        return add(more, 0, more.length);
    }

    /** Bytes that are UTF-8 already. */
    public Utf8Text add(byte[] more, int from, int to) {
        ensure(to - from);
        System.arraycopy(more, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    public Utf8Text add(Utf8Text more) {
        return add(more.bytes, 0, more.length);
    }

    /** Begins anew. */
    public void clear() {
        length = 0;
    }

    /** Writes what there is, and begins anew. */
    public void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
