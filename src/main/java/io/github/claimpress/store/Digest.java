package io.github.claimpress.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name for whatever was added, in this order: SHA-256. */
public final class Digest {
    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest digest;

    public Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    public Digest add(byte[] bytes, int count) {
        addNumber(count);
        digest.update(bytes, 0, count);
        return this;
    }

    public Digest add(byte[] bytes) {
        return add(bytes, bytes.length);
    }

    public Digest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So that two things after each other are told from one. */
    private void addNumber(int number) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            digest.update((byte) (number >>> shift));
        }
    }

    /** In lower-case hexadecimal; then it begins anew. */
    public String name() {
        return HEX.formatHex(digest.digest());
    }

    public static String of(byte[] bytes) {
        return new Digest().add(bytes).name();
    }
}
