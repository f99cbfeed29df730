package io.github.claimpress.card;

import java.awt.Font;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text as far as a font has it. Letters that it lacks become an ellipsis, for a claim without some of its words must
 * not look whole; pictures and invisible characters go without a trace.
 *
 * @param letters how many letters and digits the text had
 * @param lost how many of them the font lacks
 */
record Legible(String text, Font font, int letters, int lost) {
    /** More than fit on a card in the narrowest letters; keeps a claim of many pages cheap. */
    private static final int LONGEST = 400;

    private static final int MARKS_ON_A_LETTER = 2;
    private static final char ELLIPSIS = '…';
    private static final Map<Integer, String> IN_OTHER_WORDS = Map.of(
            0x20bc, "AZN", 0x20be, "GEL", 0x058f, "AMD", 0x20b8, "KZT", 0x20bd, "RUB", 0x20ba, "TRY", 0x20bf, "BTC");

    /**
     * In the first font if that has all letters of the text, or as many as the second; else in the second. Null where
     * nothing is left, or less than half of the letters.
     */
    static @Nullable Legible in(Font first, Font second, String text) {
        Legible best = new Reading(first).read(text);
        if (best.lost > 0) {
            Legible other = new Reading(second).read(text);
            best = other.lost < best.lost ? other : best;
        }
        return best.text.isEmpty() || 2 * best.lost > best.letters ? null : best;
    }

    /** Whether most letters run from right to left. */
    boolean isRightToLeft() {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            balance += switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
                default -> 0;
            };
        }
        return balance > 0;
    }

    /** One pass over one text. */
    private static final class Reading {
        private final Font font;
        private final StringBuilder out = new StringBuilder();
        private int letters;
        private int lost;
        private int marks;

        Reading(Font font) {
            this.font = font;
        }

        Legible read(String text) {
            String composed = Normalizer.normalize(start(text), Form.NFC);
            for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
                take(composed.codePointAt(i));
            }
            if (text.length() > LONGEST) {
                out.append(ELLIPSIS);
            }
            return new Legible(out.toString().strip(), font, letters, lost);
        }

        private static String start(String text) {
            if (text.length() <= LONGEST) {
                return text;
            }
            return text.substring(0, Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST);
        }

        private void take(int character) {
            if (isMark(character)) {
                if (++marks <= MARKS_ON_A_LETTER && out.length() > 0 && font.canDisplay(character)) {
                    out.appendCodePoint(character);
                }
                return;
            }
            marks = 0;
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                space(character);
            } else if (isJoiner(character)) {
                out.appendCodePoint(character);
            } else if (!isInvisible(character) && !isPicture(character)) {
                show(character);
            }
        }

        private void space(int character) {
            int last = out.length() - 1;
            if (last >= 0 && !Character.isSpaceChar(out.charAt(last))) {
                out.append(character == '\u00a0' || character == '\u202f' ? '\u00a0' : ' ');
            }
        }

        private void show(int character) {
            boolean letter = Character.isLetterOrDigit(character);
            letters += letter ? 1 : 0;
            if (font.canDisplay(character)) {
                out.appendCodePoint(character);
                return;
            }
            String other = IN_OTHER_WORDS.getOrDefault(
                    character, Normalizer.normalize(Character.toString(character), Form.NFKC));
            if (font.canDisplayUpTo(other) < 0) {
                out.append(other);
            } else if (letter) {
                lost++;
                if (out.length() == 0 || out.charAt(out.length() - 1) != ELLIPSIS) {
                    out.append(ELLIPSIS);
                }
            }
        }

        private static boolean isMark(int character) {
            int type = Character.getType(character);
            return type == Character.NON_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || type == Character.COMBINING_SPACING_MARK;
        }

        /** Marks that shape Arabic and Persian words or say which way a text runs. */
        private static boolean isJoiner(int character) {
            return character == '\u200c' || character == '\u200e' || character == '\u200f' || character == '\u061c';
        }

        /** Emoji, flags and cards: a font that has some of them has others not. */
        private static boolean isPicture(int character) {
            return character >= 0x1f000 && character <= 0x1faff;
        }

        private static boolean isInvisible(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED -> true;
                default -> false;
            };
        }
    }
}
