package io.github.claimpress.card;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The thirteen colours of a card: paper, and from it in equal steps to ink, to the verdict's colour and to the soft
 * colour of second text. A colour is {@code 0xrrggbb}; its number in the palette fits in four bits.
 */
final class Palette {
    static final int SIZE = 13;

    private static final int STEPS = 4;

    private static final int PAPER = 0xffffff;
    private static final int INK = 0x15191d;
    private static final int SOFT = 0x4c545b;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Map<String, Integer> BUILT_IN = Map.of(
            "true", 0x0a6640,
            "mostly-true", 0x0f6373,
            "mixed", 0x6a5800,
            "misleading", 0x974500,
            "false", 0xb0102b,
            "unverified", 0x49525f,
            "satire", 0x6d3a93);

    /** What a part of the card is drawn in, with the numbers of its steps; paper has number 0. */
    enum Tone {
        INK(1),
        VERDICT(1 + STEPS),
        SOFT(1 + 2 * STEPS);

        private final int first;
        private final byte[] numbers = new byte[256];

        Tone(int first) {
            this.first = first;
            for (int coverage = 0; coverage < numbers.length; coverage++) {
                int step = (coverage * STEPS + 127) / 255;
                numbers[coverage] = (byte) (step == 0 ? 0 : first + step - 1);
            }
        }

        /** The number of the colour of a pixel that is so far covered, from 0 to 255 without a sign. */
        int number(byte coverage) {
            return numbers[coverage & 255];
        }
    }

    private Palette() {}

    /** The number of a colour where half of the steps are left out: the first and the third become the second. */
    static int coarser(int number) {
        return switch (number == 0 ? 3 : (number - 1) % STEPS) {
            case 0 -> number + 1;
            case 2 -> number - 1;
            default -> number;
        };
    }

    static int[] of(CardFace face) {
        int[] colours = new int[SIZE];
        colours[0] = PAPER;
        fill(colours, Tone.INK, INK);
        fill(colours, Tone.VERDICT, verdict(face));
        fill(colours, Tone.SOFT, SOFT);
        return colours;
    }

    private static int verdict(CardFace face) {
        return COLOUR.matcher(face.colour()).matches()
                ? Integer.parseInt(face.colour().substring(1), 16)
                : BUILT_IN.getOrDefault(face.shape(), SOFT);
    }

    private static void fill(int[] colours, Tone tone, int full) {
        for (int step = 1; step <= STEPS; step++) {
            int colour = 0;
            for (int shift = 16; shift >= 0; shift -= 8) {
                int paper = PAPER >> shift & 255;
                int target = full >> shift & 255;
                colour |= paper + Math.round((target - paper) * (float) step / STEPS) << shift;
            }
            colours[tone.first + step - 1] = colour;
        }
    }
}
