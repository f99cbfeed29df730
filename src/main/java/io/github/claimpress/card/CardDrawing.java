package io.github.claimpress.card;

import io.github.claimpress.card.Palette.Tone;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/**
 * One card, from top to bottom: a bar, the mark and the word of the verdict, the claim, a rule, the {@link CardFoot}.
 * Where most letters of the claim run from right to left all of it is mirrored, and the quotation marks are those of
 * that script.
 */
final class CardDrawing {
    private static final int BAR = 18;
    private static final int MARK_TOP = 84;
    private static final int MARK = 112;
    private static final int AFTER_MARK = 32;
    private static final int VERDICT_BAND = 230;
    private static final int CLAIM_BASELINE = 298;
    private static final int CLAIM_LEADING = 68;
    private static final int CLAIM_LINES = 4;
    private static final float CLAIM_SIZE = 56;
    private static final int RULE_TOP = 540;
    private static final int RULE = 2;

    /** The largest that fits is taken; the last is cut off. */
    private static final float[] WORD_SIZES = {60, 52, 44};

    /** Half the height of a capital letter, as a part of the font's size. */
    private static final float HALF_CAPITAL = 0.365f;

    private final CardFace face;
    private final CardFonts fonts;
    private final Canvas canvas;
    private final @Nullable Legible claim;
    private final @Nullable Legible title;
    private final Side side;

    CardDrawing(CardFace face, CardFonts fonts, Canvas canvas) {
        this.face = face;
        this.fonts = fonts;
        this.canvas = canvas;
        this.claim = Legible.in(fonts.serif(), fonts.sans(), face.claim());
        this.title = claim == null ? Legible.in(fonts.serif(), fonts.sans(), face.title()) : null;
        this.side = new Side(claim != null ? claim.isRightToLeft() : title != null && title.isRightToLeft());
    }

    void draw() {
        canvas.pen().fillRect(0, 0, Canvas.WIDTH, BAR);
        drawMark();
        drawWord();
        canvas.print(Tone.VERDICT, 0, VERDICT_BAND);
        if (claim != null) {
            drawText(side.isRight() ? "«" : face.open(), claim, side.isRight() ? "»" : face.close());
        } else if (title != null) {
            drawText("", title, "");
        }
        canvas.pen().fillRect(Side.MARGIN, RULE_TOP, Side.MEASURE, RULE);
        canvas.print(Tone.INK, VERDICT_BAND, RULE_TOP + RULE);
        new CardFoot(face, fonts, canvas, side).draw(RULE_TOP + RULE);
    }

    private void drawMark() {
        AffineTransform place = AffineTransform.getTranslateInstance(side.left(0, MARK), MARK_TOP);
        place.scale(MARK / Marks.SIDE, MARK / Marks.SIDE);
        canvas.pen().fill(place.createTransformedShape(Marks.of(face.shape())));
    }

    /** Its capitals stand in the middle of the mark. A label in letters that we lack gives way to the verdict's key. */
    private void drawWord() {
        Legible label = Legible.in(fonts.sansBold(), fonts.sans(), face.verdict());
        Legible word = label != null ? label : Legible.in(fonts.sansBold(), fonts.sans(), face.rating());
        if (word == null) {
            return;
        }
        int start = face.shape().isEmpty() ? 0 : MARK + AFTER_MARK;
        for (float size : WORD_SIZES) {
            TextLines lines = new TextLines(word, size, Side.MEASURE - start);
            if (lines.fitOneLine() || size == WORD_SIZES[WORD_SIZES.length - 1]) {
                TextLayout line = lines.line();
                float baseline = MARK_TOP + MARK / 2f + size * HALF_CAPITAL;
                line.draw(canvas.pen(), side.left(start, line.getAdvance()), baseline);
                return;
            }
        }
    }

    private void drawText(String open, Legible text, String close) {
        TextLines lines = new TextLines(text, CLAIM_SIZE, Side.MEASURE);
        int baseline = CLAIM_BASELINE;
        for (TextLayout line : lines.lines(open, close, CLAIM_LINES)) {
            line.draw(canvas.pen(), side.left(0, line.getAdvance()), baseline);
            baseline += CLAIM_LEADING;
        }
    }
}
