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
 * Sets text in one font and size into lines of one width, in pixels; what does not fit ends in an ellipsis.
 *
 * @param rightToLeft which way the lines run, whatever they begin with
 */
record TextLines(Font font, boolean rightToLeft, float width) {
    private static final String ELLIPSIS = "…";

    /** @param close set after the last word, also where the text is cut off */
    List<TextLayout> lines(String text, String close, int most) {
        String whole = text + close;
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        LineBreakMeasurer measurer = new LineBreakMeasurer(styled(whole), words, CardFonts.CONTEXT);
        List<TextLayout> lines = new ArrayList<>();
        int start = 0;
        while (measurer.getPosition() < whole.length() && lines.size() < most) {
            start = measurer.getPosition();
            lines.add(measurer.nextLayout(width));
        }
        if (measurer.getPosition() < whole.length()) {
            lines.set(most - 1, cutOff(text.substring(start), close));
        }
        return lines;
    }

    boolean fits(String text) {
        return layout(text).getAdvance() <= width;
    }

    /** The text on one line. */
    TextLayout line(String text) {
        TextLayout whole = layout(text);
        return whole.getAdvance() <= width ? whole : cutOff(text, "");
    }

    private TextLayout cutOff(String text, String close) {
        float room = width - layout(ELLIPSIS + close).getAdvance();
        int fits = new TextMeasurer(styled(text), CardFonts.CONTEXT).getLineBreakIndex(0, Math.max(0, room));
        return layout(upToAWord(text, fits) + ELLIPSIS + close);
    }

    /** Cuts between words where there is a gap in the second half of the line, else between letters. */
    private static String upToAWord(String text, int fits) {
        int gap = text.lastIndexOf(' ', fits);
        int end = gap > fits / 2 ? gap : fits;
        while (end > 0 && isInsideOfALetter(text, end)) {
            end--;
        }
        while (end > 0 && " ,;:.–—-…".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isInsideOfALetter(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        return Character.isLowSurrogate(text.charAt(at))
                || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
    }

    private TextLayout layout(String text) {
        return new TextLayout(styled(text), CardFonts.CONTEXT);
    }

    private AttributedCharacterIterator styled(String text) {
        AttributedString styled = new AttributedString(text);
        styled.addAttribute(TextAttribute.FONT, font);
        styled.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        return styled.getIterator();
    }
}
