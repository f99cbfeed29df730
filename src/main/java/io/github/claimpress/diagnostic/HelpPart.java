package io.github.claimpress.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A part of a help: a sentence, or what a reader is to type. In the help itself that stands between “ and ”, which would
 * be typed along by some; where there are lines it can have one of its own and needs no marks.
 *
 * @param typed whether it is to be typed as it stands
 */
public record HelpPart(String text, boolean typed) {
    /** A field with its value, a group, a list, the line that begins and ends the fields, or a command. */
    private static final Pattern CODE = Pattern.compile("[a-z_]+:(?: .*)?|[\\[{].*|---|git .*", Pattern.DOTALL);

    private static final Pattern BETWEEN = Pattern.compile("[\\s,.;:]*(?:(?:and|or) )?");
    private static final Pattern CALLS_FOR_TYPING =
            Pattern.compile("(?s).*\\b(?:[Ww]rite(?: here)? |so that this is left: )");

    /** The parts of a help, in its order; one where nothing is to be typed. */
    public static List<HelpPart> of(String help) {
        List<HelpPart> parts = new ArrayList<>();
        int from = 0;
        int open = help.indexOf('“');
        while (open >= 0) {
            int close = closing(help, open);
            if (close < 0) {
                break;
            }
            String inner = help.substring(open + 1, close);
            String before = help.substring(from, open);
            if (CODE.matcher(inner).matches()
                    || CALLS_FOR_TYPING.matcher(before).matches()) {
                addSentence(parts, before, true);
                parts.add(new HelpPart(inner, true));
                from = close + 1;
            }
            open = help.indexOf('“', close);
        }
        addSentence(parts, help.substring(from), false);
        return List.copyOf(parts);
    }

    /** @param goesOn whether something to be typed comes next */
    private static void addSentence(List<HelpPart> parts, String text, boolean goesOn) {
        boolean first = parts.isEmpty();
        if (!first && BETWEEN.matcher(text).matches()) {
            return;
        }
        String sentence = (first ? text : text.replaceFirst("^[\\s,.;:]+", "")).strip();
        if (!sentence.isEmpty()) {
            if (!first && text.startsWith(":")) {
                // What followed a colon explains the line before it, and begins anew below it.
                int letter = sentence.offsetByCodePoints(0, 1);
                sentence = sentence.substring(0, letter).toUpperCase(Locale.ROOT) + sentence.substring(letter);
            }
            boolean word = Character.isLetterOrDigit(sentence.codePointBefore(sentence.length()));
            parts.add(new HelpPart(sentence + (goesOn && word ? ":" : ""), false));
        }
    }

    /** Marks may stand inside others. */
    private static int closing(String help, int open) {
        int depth = 0;
        for (int i = open; i < help.length(); i++) {
            depth += help.charAt(i) == '“' ? 1 : help.charAt(i) == '”' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
