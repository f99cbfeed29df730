package io.github.claimpress.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** An image of sixteen colours as a PNG file (ISO/IEC 15948). */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', '\r', '\n', 26, '\n'};
    private static final int BITS_OF_PIXEL = 4;
    private static final int INDEXED = 3;

    private Png() {}

    /** @param rows each with its filter byte and two pixels a byte */
    static byte[] encode(int width, int height, int[] palette, byte[] rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 << 10);
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) BITS_OF_PIXEL).put((byte) INDEXED);
        chunk(out, "IHDR", header.array());
        ByteBuffer colours = ByteBuffer.allocate(3 * palette.length);
        for (int colour : palette) {
            colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        chunk(out, "PLTE", colours.array());
        chunk(out, "IDAT", zlib(rows, rows.length / height));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** A zlib stream (RFC 1950): two bytes that say so, the deflated data, a checksum of what it was. */
    private static byte[] zlib(byte[] rows, int rowLength) {
        byte[] squeezed = FlatDeflate.squeeze(rows, rowLength);
        Adler32 checksum = new Adler32();
        checksum.update(rows);
        return ByteBuffer.allocate(squeezed.length + 6)
                .put((byte) 0x78)
                .put((byte) 0x01)
                .put(squeezed)
                .putInt((int) checksum.getValue())
                .array();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(0, data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(
                ByteBuffer.allocate(4).putInt(0, (int) checksum.getValue()).array());
    }
}
