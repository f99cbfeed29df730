package io.github.claimpress.card;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/** A card as somebody else's reader of images sees it. */
record Picture(BufferedImage image) {
    static final int PAPER = 0xffffff;

    static Picture of(byte[] png) {
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
            assertNotNull(read, "not an image");
            return new Picture(read);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    static Picture of(CardFace face) {
        return of(new CardPainter().paint(face));
    }

    int colour(int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }

    /** How many pixels of a rectangle are not paper. */
    int drawn(int left, int top, int right, int bottom) {
        int drawn = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                drawn += colour(x, y) == PAPER ? 0 : 1;
            }
        }
        return drawn;
    }

    TreeSet<Integer> colours() {
        TreeSet<Integer> colours = new TreeSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(colour(x, y));
            }
        }
        return colours;
    }
}
