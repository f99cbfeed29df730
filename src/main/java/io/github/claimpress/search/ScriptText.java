package io.github.claimpress.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;

/** What one file hands to the page: {@code claimpressSearch("name", …)}, its values in JSON. */
final class ScriptText {
    private final StringBuilder script = new StringBuilder();

    ScriptText text(String text) {
        script.append(',');
        quote(text);
        return this;
    }

    ScriptText number(long number) {
        script.append(',').append(number);
        return this;
    }

    ScriptText texts(Collection<String> texts) {
        script.append(",[");
        String comma = "";
        for (String text : texts) {
            script.append(comma);
            quote(text);
            comma = ",";
        }
        script.append(']');
        return this;
    }

    byte[] bytes(String name) {
        return ("claimpressSearch(\"" + name + "\"" + script + ")\n").getBytes(StandardCharsets.UTF_8);
    }

    private void quote(String text) {
        script.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"', '\\' -> script.append('\\').append(letter);
                case '\n' -> script.append("\\n");
                default -> {
                    if (letter < ' ' || letter == '\u2028' || letter == '\u2029' || Character.isSurrogate(letter)) {
                        appendCode(letter, text, i);
                    } else {
                        script.append(letter);
                    }
                }
            }
        }
        script.append('"');
    }

    /** A half of a pair that stands alone has no bytes in UTF-8. */
    private void appendCode(char letter, String text, int at) {
        boolean paired = Character.isHighSurrogate(letter)
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1))
                || Character.isLowSurrogate(letter) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        if (paired) {
            script.append(letter);
        } else {
            script.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) letter));
        }
    }
}
