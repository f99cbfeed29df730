package io.github.claimpress.card;

import java.awt.Font;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.font.TextMeasurer;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Sets a text in one size into lines of one width, in pixels; what does not fit ends in an ellipsis. The text runs its
 * own way, whichever way the card does.
 */
final class TextLines {
    private static final String ELLIPSIS = "…";

    private final String text;
    private final Font font;
    private final Boolean direction;
    private final float width;

    TextLines(Legible legible, float size, float width) {
        this.text = legible.text();
        this.font = legible.font().deriveFont(size);
        this.direction = legible.isRightToLeft() ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR;
        this.width = width;
    }

    /**
     * @param open set before the first word
     * @param close set after the last word, also where the text is cut off
     */
    List<TextLayout> lines(String open, String close, int most) {
        String whole = open + text + close;
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        LineBreakMeasurer measurer = new LineBreakMeasurer(styled(whole), words, CardFonts.CONTEXT);
        List<TextLayout> lines = new ArrayList<>();
        int start = 0;
        while (measurer.getPosition() < whole.length() && lines.size() < most) {
            start = measurer.getPosition();
            lines.add(measurer.nextLayout(width));
        }
        if (measurer.getPosition() < whole.length()) {
            lines.set(most - 1, cutOff((open + text).substring(start), close));
        }
        return lines;
    }

    /** The text on one line. */
    TextLayout line() {
        TextLayout whole = layout(text);
        return whole.getAdvance() <= width ? whole : cutOff(text, "");
    }

    boolean fitOneLine() {
        return layout(text).getAdvance() <= width;
    }

    private TextLayout cutOff(String words, String close) {
        float room = width - layout(ELLIPSIS + close).getAdvance();
        int fits = new TextMeasurer(styled(words), CardFonts.CONTEXT).getLineBreakIndex(0, Math.max(0, room));
        return layout(upToAWord(words, fits) + ELLIPSIS + close);
    }

    /** Cuts between words where there is a gap in the second half of the line, else between letters. */
    private static String upToAWord(String words, int fits) {
        int gap = words.lastIndexOf(' ', fits);
        int end = gap > fits / 2 ? gap : fits;
        while (end > 0 && isInsideOfALetter(words, end)) {
            end--;
        }
        while (end > 0 && " ,;:.–—-…".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    private static boolean isInsideOfALetter(String words, int at) {
        return at < words.length()
                && (Character.isLowSurrogate(words.charAt(at))
                        || Character.getType(words.charAt(at)) == Character.NON_SPACING_MARK);
    }

    private TextLayout layout(String words) {
        return new TextLayout(styled(words), CardFonts.CONTEXT);
    }

    private AttributedCharacterIterator styled(String words) {
        AttributedString styled = new AttributedString(words);
        styled.addAttribute(TextAttribute.FONT, font);
        styled.addAttribute(TextAttribute.RUN_DIRECTION, direction);
        return styled.getIterator();
    }
}
