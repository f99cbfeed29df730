package io.github.claimpress.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A file being read from its start and the one being written instead. No length is believed before it is compared. */
final class FileBytes {
    private final byte[] file;
    private final ByteArrayOutputStream out;
    private int at;

    FileBytes(byte[] file) {
        this.file = file;
        this.out = new ByteArrayOutputStream(file.length);
    }

    int at() {
        return at;
    }

    int left() {
        return file.length - at;
    }

    /** The byte that is so many bytes ahead, from 0 to 255. */
    int peek(int ahead) throws DamagedException {
        need(ahead + 1L);
        return file[at + ahead] & 0xff;
    }

    /** Two bytes, the lower first. */
    int little16(int ahead) throws DamagedException {
        return peek(ahead) | peek(ahead + 1) << 8;
    }

    int little24(int ahead) throws DamagedException {
        return little16(ahead) | peek(ahead + 2) << 16;
    }

    long little32(int ahead) throws DamagedException {
        return little16(ahead) | (long) little16(ahead + 2) << 16;
    }

    /** Two bytes, the higher first. */
    int big16(int ahead) throws DamagedException {
        return peek(ahead) << 8 | peek(ahead + 1);
    }

    long big32(int ahead) throws DamagedException {
        return (long) big16(ahead) << 16 | big16(ahead + 2);
    }

    /** Bytes as letters of Latin 1. */
    String letters(int ahead, int count) throws DamagedException {
        need((long) ahead + count);
        return new String(file, at + ahead, count, StandardCharsets.ISO_8859_1);
    }

    void expect(String start) throws DamagedException {
        if (!letters(0, start.length()).equals(start)) {
            throw new DamagedException("does not start with " + start);
        }
    }

    /** Goes on without writing. */
    void drop(long count) throws DamagedException {
        need(count);
        at += (int) count;
    }

    /** Writes what is read. */
    void keep(long count) throws DamagedException {
        need(count);
        out.write(file, at, (int) count);
        at += (int) count;
    }

    void keepOrDrop(boolean keep, long count) throws DamagedException {
        if (keep) {
            keep(count);
        } else {
            drop(count);
        }
    }

    void write(int... bytes) {
        for (int one : bytes) {
            out.write(one);
        }
    }

    /** How many bytes were written. */
    int size() {
        return out.size();
    }

    byte[] written() {
        return out.toByteArray();
    }

    private void need(long count) throws DamagedException {
        if (count < 0 || count > left()) {
            throw new DamagedException("ends too early");
        }
    }
}
