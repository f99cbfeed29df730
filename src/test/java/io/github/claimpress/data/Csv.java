package io.github.claimpress.data;

import java.util.ArrayList;
import java.util.List;

/** Reads a table as RFC 4180 has it, strictly. */
final class Csv {
    private Csv() {}

    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (quoted && character == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (quoted || character != ',' && character != '\r') {
                field.append(character);
            } else {
                row.add(field.toString());
                field.setLength(0);
                if (character == '\r') {
                    if (text.charAt(++i) != '\n') {
                        throw new AssertionError("a lone carriage return");
                    }
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        if (quoted || field.length() > 0 || !row.isEmpty()) {
            throw new AssertionError("the last line has no end");
        }
        return rows;
    }
}
