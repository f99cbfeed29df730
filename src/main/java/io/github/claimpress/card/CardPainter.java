package io.github.claimpress.card;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Draws cards, in as many threads as ask for one; each has a canvas, which serves again and again. */
final class CardPainter {
    /** Above this a card gets edges that are less smooth; few are so full of small curves. */
    private static final int MOST_BYTES = 25_000;

    private final Queue<Canvas> canvases = new ConcurrentLinkedQueue<>();

    /** @return a PNG file of at most 25 kB */
    byte[] paint(CardFace face) {
        CardFonts fonts = CardFonts.loaded();
        Canvas idle = canvases.poll();
        Canvas canvas = idle == null ? new Canvas() : idle;
        new CardDrawing(face, fonts, canvas).draw();
        byte[] png = encode(face, canvas);
        if (png.length > MOST_BYTES) {
            canvas.coarsen();
            png = encode(face, canvas);
        }
        canvases.add(canvas);
        return png;
    }

    private static byte[] encode(CardFace face, Canvas canvas) {
        return Png.encode(Canvas.WIDTH, Canvas.HEIGHT, Palette.of(face), canvas.rows());
    }
}
