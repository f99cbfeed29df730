package io.github.claimpress.yaml;

import io.github.claimpress.text.Characters;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text written so that YAML reads it back as the same text, whoever reads it. */
public final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9_/.+-]|:(?=[A-Za-z0-9_/]))*");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|0[xo][0-9a-fA-F]+|[0-9_]+(?::[0-9_.]+)+");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private YamlText() {}

    /** The text as it is where nothing in it means anything to YAML, else in quotation marks; on one line. */
    public static String of(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !NUMBER.matcher(text).matches()
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    /** The text in quotation marks. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        Characters.mended(text).codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').appendCodePoint(character);
            } else if (character == '\n') {
                quoted.append("\\n");
            } else if (isHidden(character)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", character));
            } else {
                quoted.appendCodePoint(character);
            }
        });
        return quoted.append('"').toString();
    }

    /** What an editor could not see, or what would turn the line around. */
    private static boolean isHidden(int character) {
        return Character.isISOControl(character)
                || Characters.turnsDirection(character)
                || character == 0x2028
                || character == 0x2029
                || character == 0xFEFF;
    }
}
