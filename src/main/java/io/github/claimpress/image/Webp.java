package io.github.claimpress.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** WebP: one RIFF of chunks, each with a name, a length and an even number of bytes; a frame has chunks of its own. */
final class Webp {
    private static final Set<String> KEPT = Set.of("VP8X", "ICCP", "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L");
    private static final Set<String> KEPT_IN_FRAME = Set.of("ALPH", "VP8 ", "VP8L");
    private static final int HEADER = 8;
    private static final int FRAME_HEADER = 16;
    /** Colour profile, transparency and animation; not EXIF (8) and XMP (4). */
    private static final int KEPT_FLAGS = 0x32;
    /** The fourteen bits of a width or height. */
    private static final int SIDE = 0x3fff;

    private final FileBytes bytes;
    /** Where in the new file the length of a frame stands, and what it is now. */
    private final Map<Integer, Integer> frames = new TreeMap<>();

    private int width;
    private int height;
    private boolean hasPixels;

    Webp(byte[] file) {
        this.bytes = new FileBytes(file);
    }

    Stripped stripped() throws DamagedException {
        bytes.expect("RIFF");
        long length = bytes.little32(4);
        if (length > bytes.left() - HEADER || length < 4 || !bytes.letters(8, 4).equals("WEBP")) {
            throw new DamagedException("no header");
        }
        bytes.keep(12);
        chunks(HEADER + length, KEPT);
        if (!hasPixels) {
            throw new DamagedException("no pixels");
        }
        ByteBuffer written = ByteBuffer.wrap(bytes.written()).order(ByteOrder.LITTLE_ENDIAN);
        written.putInt(4, written.limit() - HEADER);
        frames.forEach(written::putInt);
        return new Stripped(width, height, written.array());
    }

    private void chunks(long end, Set<String> kept) throws DamagedException {
        while (bytes.at() < end) {
            String name = bytes.letters(0, 4);
            long length = bytes.little32(4);
            if (bytes.at() + HEADER + length > end) {
                throw new DamagedException("a chunk is longer than what it is in");
            }
            measure(name, length);
            boolean isKept = kept.contains(name);
            if (isKept && name.equals("ANMF")) {
                frame(bytes.at() + HEADER + length);
            } else if (isKept && name.equals("VP8X")) {
                bytes.keep(HEADER);
                bytes.write(bytes.peek(0) & KEPT_FLAGS);
                bytes.drop(1);
                bytes.keep(length - 1);
            } else {
                bytes.keepOrDrop(isKept, HEADER + length);
            }
            if (length % 2 == 1) {
                bytes.drop(Math.min(1, end - bytes.at()));
                bytes.write(isKept ? new int[1] : new int[0]);
            }
        }
        if (bytes.at() != end) {
            throw new DamagedException("a frame is shorter than its header");
        }
    }

    /** A frame of an animation, which may have lost some of its chunks. */
    private void frame(long end) throws DamagedException {
        int start = bytes.size();
        bytes.keep(HEADER + FRAME_HEADER);
        chunks(end, KEPT_IN_FRAME);
        frames.put(start + 4, bytes.size() - start - HEADER);
    }

    private void measure(String name, long length) throws DamagedException {
        if (name.equals("VP8X") && length >= 10) {
            grow(1 + bytes.little24(HEADER + 4), 1 + bytes.little24(HEADER + 7));
        } else if (name.equals("VP8L") && length >= 5 && bytes.peek(HEADER) == 0x2f) {
            long bits = bytes.little32(HEADER + 1);
            grow(1 + (int) (bits & SIDE), 1 + (int) (bits >> 14 & SIDE));
            hasPixels = true;
        } else if (name.equals("VP8 ")
                && length >= 10
                && bytes.letters(HEADER + 3, 3).equals("\u009d\u0001*")) {
            grow(bytes.little16(HEADER + 6) & SIDE, bytes.little16(HEADER + 8) & SIDE);
            hasPixels = true;
        } else if (name.startsWith("VP8")) {
            throw new DamagedException("no size");
        }
    }

    private void grow(int wide, int high) {
        width = Math.max(width, wide);
        height = Math.max(height, high);
    }
}
