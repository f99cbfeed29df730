package io.github.claimpress.store;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * By which bytes are known again: how many there are, and two cyclic sums of 32 bits by unrelated polynomials, for which
 * processors have instructions. That two contents have the same is as good as impossible by accident and easy on purpose:
 * for names of what we made ourselves, and not for what strangers write.
 */
public final class Checksum {
    private Checksum() {}

    public static String of(byte[] bytes) {
        CRC32 first = new CRC32();
        CRC32C second = new CRC32C();
        first.update(bytes);
        second.update(bytes);
        return Integer.toHexString(bytes.length) + '-' + Long.toHexString(first.getValue() << 32 | second.getValue());
    }
}
