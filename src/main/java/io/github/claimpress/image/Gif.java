package io.github.claimpress.image;

/** GIF: a screen, then images and extensions in blocks of at most 255 bytes, up to the trailer. */
final class Gif {
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2c;
    private static final int TRAILER = 0x3b;
    private static final int CONTROL = 0xf9;
    private static final int APPLICATION = 0xff;
    /** Two marks, the application's name, a block of three bytes, the end. */
    private static final int LOOP_LENGTH = 19;

    private final FileBytes bytes;
    private int width;
    private int height;
    private boolean hasPixels;

    Gif(byte[] file) {
        this.bytes = new FileBytes(file);
    }

    Stripped stripped() throws DamagedException {
        String start = bytes.letters(0, 6);
        if (!start.equals("GIF87a") && !start.equals("GIF89a")) {
            throw new DamagedException("no header");
        }
        grow(bytes.little16(6), bytes.little16(8));
        bytes.keep(13 + table(bytes.peek(10)));
        for (int mark = bytes.peek(0); mark != TRAILER; mark = bytes.peek(0)) {
            if (mark == EXTENSION) {
                extension();
            } else if (mark == IMAGE) {
                image();
            } else {
                throw new DamagedException("no such block");
            }
        }
        bytes.keep(1);
        if (!hasPixels) {
            throw new DamagedException("no pixels");
        }
        return new Stripped(width, height, bytes.written());
    }

    private void image() throws DamagedException {
        grow(bytes.little16(5), bytes.little16(7));
        hasPixels = true;
        bytes.keep(10 + table(bytes.peek(9)) + 1);
        blocks(true);
    }

    /** Keeps how long an image stays, and whether all begins again; not comments, words and applications' own data. */
    private void extension() throws DamagedException {
        if (bytes.peek(1) == APPLICATION && isLoop()) {
            bytes.keep(LOOP_LENGTH);
            return;
        }
        boolean kept = bytes.peek(1) == CONTROL;
        bytes.keepOrDrop(kept, 2);
        blocks(kept);
    }

    private boolean isLoop() throws DamagedException {
        if (bytes.left() < LOOP_LENGTH) {
            return false;
        }
        String name = bytes.letters(3, 11);
        boolean known = name.equals("NETSCAPE2.0") || name.equals("ANIMEXTS1.0");
        return known && bytes.peek(2) == 11 && bytes.peek(14) == 3 && bytes.peek(15) == 1 && bytes.peek(18) == 0;
    }

    /** Blocks, each after its length, up to the empty one. */
    private void blocks(boolean kept) throws DamagedException {
        int length = -1;
        while (length != 0) {
            length = bytes.peek(0);
            bytes.keepOrDrop(kept, 1L + length);
        }
    }

    /** How long a table of colours is that such flags announce, in bytes. */
    private static int table(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private void grow(int wide, int high) {
        width = Math.max(width, wide);
        height = Math.max(height, high);
    }
}
