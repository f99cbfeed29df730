package io.github.claimpress.data;

import io.github.claimpress.text.Characters;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as RFC 4180 has it. A spreadsheet would run a field that starts like a formula, so such a field
 * gets an apostrophe in front, which spreadsheets take for "this is text".
 */
final class CsvWriter {
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String QUOTED = ",\";\t\r\n";

    private final Writer out;

    CsvWriter(Writer out) {
        this.out = out;
    }

    /** One line; null is an empty field. */
    void row(List<@Nullable String> fields) throws IOException {
        String between = "";
        for (String field : fields) {
            out.write(between);
            out.write(field == null ? "" : quoted(harmless(Characters.printable(field))));
            between = ",";
        }
        out.write("\r\n");
    }

    private static String harmless(String field) {
        String start = field.stripLeading();
        boolean formula = !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0
                || !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
        return formula ? "'" + field : field;
    }

    private static String quoted(String field) {
        for (int i = 0; i < field.length(); i++) {
            if (QUOTED.indexOf(field.charAt(i)) >= 0) {
                return "\"" + field.replace("\"", "\"\"") + "\"";
            }
        }
        return field;
    }
}
