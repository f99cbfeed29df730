package io.github.claimpress.data;

import io.github.claimpress.text.Characters;
import io.github.claimpress.text.Utf8Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as RFC 4180 has it. A spreadsheet would run a field that starts like a formula, so such a field
 * gets an apostrophe in front, which spreadsheets take for "this is text".
 */
final class CsvWriter {
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String QUOTED = ",\";\t\r\n";
    private static final char LAST_QUOTED = ';';

    private final OutputStream stream;
    private final Utf8Text line = new Utf8Text(4 << 10);

    CsvWriter(OutputStream stream) {
        this.stream = stream;
    }

    /** One line, each field as it says itself; null is an empty one. */
    void row(List<? extends @Nullable Object> fields) throws IOException {
        boolean first = true;
        for (Object field : fields) {
            if (!first) {
                line.sign(',');
            }
            if (field != null) {
                add(harmless(Characters.printable(field.toString())));
            }
            first = false;
        }
        line.add("\r\n").drainTo(stream);
    }

    private static String harmless(String field) {
        String start = field.stripLeading();
        boolean formula = !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0
                || !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
        return formula ? "'" + field : field;
    }

    private void add(String field) {
        if (isQuoted(field)) {
            line.sign('"').add(field.replace("\"", "\"\"")).sign('"');
        } else {
            line.add(field);
        }
    }

    private static boolean isQuoted(String field) {
        for (int i = 0; i < field.length(); i++) {
            char letter = field.charAt(i);
            if (letter <= LAST_QUOTED && QUOTED.indexOf(letter) >= 0) {
                return true;
            }
        }
        return false;
    }
}
