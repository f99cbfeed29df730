package io.github.claimpress.card;

import java.util.Arrays;

/** Bits on their way into bytes, from the lowest of each byte up. */
final class Bits {
    private byte[] bytes = new byte[32 << 10];
    private int length;
    private long held;
    private int count;

    /** A number, its lowest bit first. */
    void number(int value, int bits) {
        held |= (long) value << count;
        count += bits;
        while (count >= Byte.SIZE) {
            put();
        }
    }

    /** A code, its highest bit first. */
    void code(int code, int bits) {
        number(Integer.reverse(code) >>> Integer.SIZE - bits, bits);
    }

    /** All bytes; the last is filled up with zeros. */
    byte[] toBytes() {
        if (count > 0) {
            put();
        }
        return Arrays.copyOf(bytes, length);
    }

    private void put() {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) held;
        held >>>= Byte.SIZE;
        count -= Byte.SIZE;
    }
}
