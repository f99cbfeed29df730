package io.github.claimpress.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way is up, the one thing in EXIF without which a photograph lies on its side. */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int FIELD = 12;

    private Exif() {}

    /**
     * From 1, upright, to 8; 1 where it is not said or makes no sense.
     *
     * @param tiff the data after {@code Exif}, as Latin 1
     */
    static int orientation(String tiff) {
        ByteBuffer data = ByteBuffer.wrap(tiff.getBytes(StandardCharsets.ISO_8859_1));
        if (tiff.startsWith("II*\0")) {
            data.order(ByteOrder.LITTLE_ENDIAN);
        } else if (!tiff.startsWith("MM\0*")) {
            return 1;
        }
        if (data.limit() < 8) {
            return 1;
        }
        long start = Integer.toUnsignedLong(data.getInt(4));
        if (start + 2 > data.limit()) {
            return 1;
        }
        int fields = Short.toUnsignedInt(data.getShort((int) start));
        for (long at = start + 2; fields > 0 && at + FIELD <= data.limit(); at += FIELD, fields--) {
            int field = (int) at;
            if (data.getShort(field) == ORIENTATION && data.getShort(field + 2) == SHORT) {
                int value = data.getShort(field + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** A whole segment that says nothing else. */
    static int[] segment(int orientation) {
        return new int[] {
            0xff,
            0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            '*',
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            SHORT,
            0,
            0,
            0,
            1,
            0,
            orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
    }
}
