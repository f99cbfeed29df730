package io.github.claimpress.card;

import io.github.claimpress.card.Palette.Tone;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import org.jspecify.annotations.Nullable;

/**
 * The line below the rule: the site's name where reading starts, the claimant and the date at the other end. Either
 * may take half of it, and what the other leaves; a long name is cut off, the date never.
 */
final class CardFoot {
    private static final int BASELINE = 592;
    private static final float SITE_SIZE = 32;
    private static final float SIZE = 28;
    private static final float BETWEEN = 48;
    private static final float DOT_SPACE = 32;
    private static final float DOT = 5;
    private static final float DOT_ABOVE_BASELINE = 13;

    private final Canvas canvas;
    private final Side side;
    private final @Nullable Legible site;
    private final @Nullable Legible claimant;
    private final @Nullable Legible date;

    CardFoot(CardFace face, CardFonts fonts, Canvas canvas, Side side) {
        this.canvas = canvas;
        this.side = side;
        this.site = Legible.in(fonts.serifBold(), fonts.sansBold(), face.site());
        this.claimant = Legible.in(fonts.sans(), fonts.serif(), face.claimant());
        this.date = Legible.in(fonts.sans(), fonts.serif(), face.date());
    }

    /** @param top where the band below the rule begins */
    void draw(int top) {
        float room = Side.MEASURE - BETWEEN;
        @Nullable TextLayout day = set(date, SIZE, room);
        boolean dotted = claimant != null && day != null;
        float after = advance(day) + (dotted ? DOT_SPACE : 0);
        float claimed = advance(set(claimant, SIZE, Float.MAX_VALUE));
        @Nullable TextLayout name = set(site, SITE_SIZE, Math.max(room / 2, room - claimed - after));
        @Nullable TextLayout who = set(claimant, SIZE, room - advance(name) - after);

        draw(name, 0);
        draw(who, Side.MEASURE - after - advance(who));
        draw(day, Side.MEASURE - advance(day));
        if (dotted) {
            float start = Side.MEASURE - after + (DOT_SPACE - DOT) / 2;
            canvas.pen().fill(new Ellipse2D.Float(side.left(start, DOT), BASELINE - DOT_ABOVE_BASELINE, DOT, DOT));
        }
        print(top, Side.MARGIN + advance(name) + BETWEEN / 2);
    }

    /** The name in ink, what is beyond it in the soft colour. */
    private void print(int top, float beyond) {
        int edge = Math.round(beyond) & ~1;
        if (side.isRight()) {
            canvas.print(Tone.SOFT, top, Canvas.HEIGHT, 0, Canvas.WIDTH - edge);
            canvas.print(Tone.INK, top, Canvas.HEIGHT, Canvas.WIDTH - edge, Canvas.WIDTH);
        } else {
            canvas.print(Tone.INK, top, Canvas.HEIGHT, 0, edge);
            canvas.print(Tone.SOFT, top, Canvas.HEIGHT, edge, Canvas.WIDTH);
        }
    }

    private void draw(@Nullable TextLayout line, float start) {
        if (line != null) {
            line.draw(canvas.pen(), side.left(start, line.getAdvance()), BASELINE);
        }
    }

    private static @Nullable TextLayout set(@Nullable Legible text, float size, float room) {
        return text == null ? null : new TextLines(text, size, room).line();
    }

    private static float advance(@Nullable TextLayout line) {
        return line == null ? 0 : line.getAdvance();
    }
}
