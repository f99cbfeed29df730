package io.github.claimpress.search;

import io.github.claimpress.text.Utf8Text;
import java.util.Collection;
import java.util.Locale;

/** What one file hands to the page: {@code claimpressSearch("name", …)}, its values in JSON. */
final class ScriptText {
    private final Utf8Text script = new Utf8Text(1 << 10);

    ScriptText text(String text) {
        script.sign(',');
        quote(text);
        return this;
    }

    /** A text of letters, digits, spaces and the signs of {@link NumberCode}, among which there are none to escape. */
    ScriptText signs(Utf8Text signs) {
        script.add(",\"").add(signs).sign('"');
        return this;
    }

    ScriptText number(long number) {
        script.sign(',').add(Long.toString(number));
        return this;
    }

    ScriptText texts(Collection<String> texts) {
        script.add(",[");
        boolean first = true;
        for (String text : texts) {
            if (!first) {
                script.sign(',');
            }
            quote(text);
            first = false;
        }
        script.sign(']');
        return this;
    }

    byte[] bytes(String name) {
        String call = "claimpressSearch(\"" + name + "\"";
        return new Utf8Text(call.length() + script.length() + 2)
                .add(call)
                .add(script)
                .add(")\n")
                .toBytes();
    }

    private void quote(String text) {
        script.sign('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEscaped(text, i)) {
                script.add(text.substring(from, i)).sign('\\');
                escape(text.charAt(i));
                from = i + 1;
            }
        }
        script.add(from == 0 ? text : text.substring(from)).sign('"');
    }

    /** A half of a pair that stands alone has no bytes in UTF-8, so it is escaped too. */
    private static boolean isEscaped(String text, int at) {
        char letter = text.charAt(at);
        if (letter == '"' || letter == '\\' || letter < ' ' || letter == '\u2028' || letter == '\u2029') {
            return true;
        }
        return Character.isSurrogate(letter) && !isPaired(text, at);
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private void escape(char letter) {
        switch (letter) {
            case '"', '\\' -> script.sign(letter);
            case '\n' -> script.sign('n');
            default -> script.sign('u').add(String.format(Locale.ROOT, "%04x", (int) letter));
        }
    }
}
