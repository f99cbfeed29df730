package io.github.claimpress.card;

import io.github.claimpress.card.Palette.Tone;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/**
 * A sheet that is drawn on in white over black, which leaves in each pixel how far it is covered; then a band at a
 * time is printed in its tone, two pixels a byte, and is blank again for the next card. For one thread at a time.
 */
final class Canvas {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    /** Bytes of a printed row: the PNG filter's, always none, and the pixels. */
    static final int ROW = 1 + WIDTH / 2;

    private static final byte[] BLANK = new byte[WIDTH];

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    private final byte[] coverage = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    private final byte[] printed = new byte[ROW * HEIGHT];
    private final Graphics2D pen = image.createGraphics();

    Canvas() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(Color.WHITE);
    }

    Graphics2D pen() {
        return pen;
    }

    /** Prints the rows of a band in full width. */
    void print(Tone tone, int top, int bottom) {
        print(tone, top, bottom, 0, WIDTH);
    }

    /**
     * @param left even, as is {@code right}
     * @param bottom the first row below, as {@code right} is the first column beside
     */
    void print(Tone tone, int top, int bottom, int left, int right) {
        for (int row = top; row < bottom; row++) {
            int from = row * WIDTH + left;
            int end = row * WIDTH + right;
            int to = row * ROW + 1 + left / 2;
            if (Arrays.equals(coverage, from, end, BLANK, left, right)) {
                Arrays.fill(printed, to, to + (right - left) / 2, (byte) 0);
                continue;
            }
            for (int at = from; at < end; at += 2) {
                printed[to++] = (byte) (tone.number(coverage[at]) << 4 | tone.number(coverage[at + 1]));
            }
            Arrays.fill(coverage, from, end, (byte) 0);
        }
    }

    /** Makes do with fewer steps between paper and colour. */
    void coarsen() {
        for (int at = 0; at < printed.length; at++) {
            int two = printed[at];
            printed[at] = (byte) (Palette.coarser(two >> 4 & 15) << 4 | Palette.coarser(two & 15));
        }
    }

    /** The rows as a PNG has them; valid until the next print. */
    byte[] rows() {
        return printed;
    }
}
