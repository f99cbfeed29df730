package io.github.claimpress.yaml;

/** Mistakes that quotation marks would prevent, or that they made. */
final class Quoting {
    private static final String CURLY = "“”„«»‘’";

    private Quoting() {}

    /** Whether a curly quotation mark stands there. */
    static boolean isCurly(String text, int at) {
        return at >= 0 && at < text.length() && CURLY.indexOf(text.charAt(at)) >= 0;
    }

    static Mistake neverClosed(String text, int quote) {
        int lineEnd = text.indexOf('\n', quote);
        String line =
                text.substring(quote, lineEnd < 0 ? text.length() : lineEnd).stripTrailing();
        if (isCurly(line, line.length() - 1)) {
            return Mistake.at(
                    quote + line.length() - 1,
                    "a curly mark does not close a straight one",
                    "Write a straight one, " + text.charAt(quote) + ", in its place.");
        }
        return Mistake.at(
                quote,
                "the quotation mark that opens here is never closed",
                "Close it at the end of the value. Inside \"…\" a quotation mark is written \\\", inside '…' it is"
                        + " written ''.");
    }

    static Mistake reservedSign(String text, int at) {
        String sign = text.startsWith(",", at) ? "a comma" : text.substring(at, Math.min(at + 1, text.length()));
        return Mistake.at(
                at,
                "a value starts with " + sign + ", which has a meaning of its own here",
                "Put the value in quotation marks.");
    }

    static Mistake colonInside(String text, int colon) {
        String line = text.substring(text.lastIndexOf('\n', colon) + 1, colon);
        boolean curly = line.chars().anyMatch(c -> CURLY.indexOf(c) >= 0);
        String value = line.substring(line.indexOf(": ") + 1).strip();
        boolean bracket = isCurly(value, 0) && value.length() > 1 && "[{".indexOf(value.charAt(1)) >= 0;
        String help = bracket
                ? "Delete the curly quotation marks before and behind the brackets: no marks go around brackets."
                : curly
                        ? "Put straight quotation marks, \"…\", around the whole value; curly ones count as letters here."
                        : "Put the whole value in quotation marks, as in title: \"One: two\".";
        boolean last = colon + 1 >= text.length() || text.charAt(colon + 1) == '\n';
        return Mistake.at(
                colon, last ? "a value ends with a colon" : "a colon followed by a space stands inside a value", help);
    }

    /**
     * Something stands on a line after a value that was over.
     *
     * @param before the line up to there
     * @param rest the line from there
     */
    static Mistake goesOn(String before, String rest, int at) {
        String value = before.stripTrailing();
        int end = at + rest.length();
        if (rest.strip().equals(",")) {
            return new Mistake(at, end, "a comma stands after the value", "Delete it: a line's end is enough.");
        }
        if (rest.strip().length() == 1 && isCurly(rest.strip(), 0)) {
            return new Mistake(
                    at,
                    end,
                    "a curly quotation mark stands after the value",
                    "Delete it, and the one that opens: no marks go around brackets.");
        }
        if (value.endsWith("\"") || value.endsWith("'")) {
            return new Mistake(
                    at,
                    end,
                    "text stands after the closing quotation mark of a value",
                    "Put quotation marks around the whole value. Inside \"…\" a quotation mark is written \\\", inside"
                            + " '…' it is written ''.");
        }
        String last = value.endsWith("]") || value.endsWith("}") ? "the closing bracket" : "the end";
        return new Mistake(
                at, end, "text stands after " + last + " of a value", "Put quotation marks around the whole value.");
    }
}
