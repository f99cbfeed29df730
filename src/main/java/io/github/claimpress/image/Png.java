package io.github.claimpress.image;

import java.util.Set;

/** PNG: chunks of length, name, data and checksum, from IHDR to IEND. */
final class Png {
    private static final int FRAME = 12;
    /** What the picture is made of, its colours, and its animation. Not words, times, EXIF, or what we do not know. */
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");

    private final FileBytes bytes;

    Png(byte[] file) {
        this.bytes = new FileBytes(file);
    }

    Stripped stripped() throws DamagedException {
        bytes.expect("\u0089PNG\r\n\u001a\n");
        bytes.keep(8);
        if (!name().equals("IHDR") || bytes.big32(0) != 13) {
            throw new DamagedException("no header");
        }
        int width = size(8);
        int height = size(12);
        boolean hasPixels = false;
        String name = "";
        while (!name.equals("IEND")) {
            name = name();
            hasPixels |= name.equals("IDAT");
            bytes.keepOrDrop(KEPT.contains(name), FRAME + bytes.big32(0));
        }
        if (!hasPixels) {
            throw new DamagedException("no pixels");
        }
        return new Stripped(width, height, bytes.written());
    }

    private String name() throws DamagedException {
        return bytes.letters(4, 4);
    }

    private int size(int ahead) throws DamagedException {
        long size = bytes.big32(ahead);
        if (size == 0 || size > Integer.MAX_VALUE) {
            throw new DamagedException("no size");
        }
        return (int) size;
    }
}
