package io.github.claimpress.testkit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Tiny image files, and what cameras and programs add to such files. Texts here are Latin 1: one byte a letter. */
public final class Pictures {
    /** What must never be left in a file. */
    public static final String SECRET = "N 69 43 E 30 03 by a-photographer";

    private Pictures() {}

    /** A file as a program of the JDK writes it. @param format {@code png}, {@code jpg} or {@code gif} */
    public static byte[] plain(String format) {
        BufferedImage picture = new BufferedImage(9, 7, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 9; x++) {
            for (int y = 0; y < 7; y++) {
                picture.setRGB(x, y, x * 28 << 16 | y * 36 << 8 | 0x55);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** The colours of all pixels, row by row. */
    public static int[] pixels(byte[] file) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
            return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A PNG with words and EXIF in it, and more after its end. */
    public static byte[] talkingPng() {
        byte[] plain = plain("png");
        String added = chunk("tEXt", "Author\0" + SECRET) + chunk("eXIf", "II*\0" + SECRET);
        return joined(slice(plain, 0, 33), bytes(added), slice(plain, 33, plain.length), bytes(SECRET));
    }

    /** A PNG that says it is as large as this; it has no such pixels. */
    public static byte[] pngOfSize(int width, int height) {
        String size = letters(ByteBuffer.allocate(8).putInt(width).putInt(height));
        String header = chunk("IHDR", size + "\10\2\0\0\0");
        return bytes("\u0089PNG\r\n\u001a\n" + header + chunk("IDAT", "x") + chunk("IEND", ""));
    }

    /** A photograph with its place, a comment and a maker's segment, and more after its end. */
    public static byte[] talkingJpeg(int orientation) {
        byte[] plain = plain("jpg");
        String added = segment(0xe1, exif(orientation)) + segment(0xed, "Photoshop" + SECRET) + segment(0xfe, SECRET);
        return joined(slice(plain, 0, 2), bytes(added), slice(plain, 2, plain.length), bytes(SECRET));
    }

    /** A GIF with a loop, a comment and a program's own data. */
    public static byte[] talkingGif() {
        byte[] plain = plain("gif");
        int table = 13 + (3 << (plain[10] & 7) + 1);
        String added = "!\u00ff\13NETSCAPE2.0\3\1\0\0\0" + "!\u00fe" + block(SECRET) + "\0" + "!\u00ff\13XMP DataXMP"
                + block(SECRET) + "\0";
        return joined(slice(plain, 0, table), bytes(added), slice(plain, table, plain.length));
    }

    /** A WebP of one pixel with EXIF and XMP beside it. */
    public static byte[] talkingWebp() {
        return webp(riff("VP8X", "\u002c\0\0\0\0\0\0\0\0\0")
                + riff("ICCP", "profile")
                + riff("VP8L", "/\0\0\0\20\7\20\21\21\u0088\u0088\u00fe\7\0")
                + riff("EXIF", "II*\0" + SECRET)
                + riff("XMP ", SECRET));
    }

    public static byte[] webp(String chunks) {
        return bytes("RIFF" + little(chunks.length() + 4) + "WEBP" + chunks);
    }

    /** A chunk of a WebP, with the byte that makes it even. */
    public static String riff(String name, String data) {
        return name + little(data.length()) + data + (data.length() % 2 == 1 ? "\0" : "");
    }

    public static String letters(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    public static byte[] bytes(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String letters(ByteBuffer buffer) {
        return letters(buffer.array());
    }

    private static String little(int number) {
        return letters(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number));
    }

    private static String chunk(String name, String data) {
        CRC32 sum = new CRC32();
        sum.update(bytes(name + data));
        String check = letters(ByteBuffer.allocate(4).putInt((int) sum.getValue()));
        return letters(ByteBuffer.allocate(4).putInt(data.length())) + name + data + check;
    }

    private static String segment(int marker, String data) {
        return "\u00ff" + (char) marker + letters(ByteBuffer.allocate(2).putShort((short) (data.length() + 2))) + data;
    }

    /** Two fields, the orientation and where the place stands, the lower byte first. */
    private static String exif(int orientation) {
        return "Exif\0\0II*\0" + little(8) + "\2\0" + "\22\1\3\0" + little(1) + little(orientation) + "\45\u0088\4\0"
                + little(1) + little(38) + little(0) + SECRET;
    }

    private static String block(String data) {
        return (char) data.length() + data;
    }

    private static byte[] slice(byte[] file, int from, int to) {
        return Arrays.copyOfRange(file, from, to);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
