package io.github.claimpress.yaml;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Slips that a parser takes for the beginning of a text, so that it complains of the line below them. */
final class LineAbove {
    private static final Pattern OF_GIT = Pattern.compile("(<{7}|={7}|>{7}).*");
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212].*");
    private static final Pattern NO_SPACE = Pattern.compile("-[A-Za-z_{\"'][^-].*");
    private static final Pattern WIDE_COLON = Pattern.compile("(- +)?[A-Za-z_]+ *[\uFF1A\uFE55].*");
    private static final Pattern NO_COLON = Pattern.compile("(- +)?[a-z_]+ +[^ :].*");

    private LineAbove() {}

    /**
     * The slip, if there is one that explains it.
     *
     * @param below where the line begins that the parser complains of
     */
    static @Nullable Mistake slip(String text, int below) {
        int end = below - 1;
        while (end > 0
                && text.substring(text.lastIndexOf('\n', end - 1) + 1, end).isBlank()) {
            end = text.lastIndexOf('\n', end - 1);
        }
        if (end <= 0) {
            return null;
        }
        int margin = text.lastIndexOf('\n', end - 1) + 1;
        String line = text.substring(margin, end).strip();
        int start = text.indexOf(line, margin);
        Mistake bySigns = bySigns(line, start);
        if (bySigns != null) {
            return bySigns;
        }
        boolean beside = start - margin == indentation(text, below);
        return beside && NO_COLON.matcher(line).matches() && !line.contains(": ") && !line.endsWith(":")
                ? new Mistake(
                        start,
                        end,
                        "this line has no colon, so it is no field",
                        "Put a colon and a space after the field's name.")
                : null;
    }

    private static @Nullable Mistake bySigns(String line, int start) {
        if (OF_GIT.matcher(line).matches()) {
            return new Mistake(
                    start,
                    start + line.length(),
                    "this line is of git: two versions of the file were put together here",
                    "Keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.");
        }
        if (DASH.matcher(line).matches()) {
            return Mistake.at(
                    start, "a dash stands where an item of a list begins", "Write a hyphen and a space in its place.");
        }
        if (NO_SPACE.matcher(line).matches()) {
            return Mistake.at(
                    start, "no space stands after this hyphen", "Put a space between the hyphen and what follows it.");
        }
        if (WIDE_COLON.matcher(line).matches()) {
            return Mistake.at(
                    start + wideColon(line),
                    "this colon is a wide one, which ends no name",
                    "Write an ordinary colon and a space in its place.");
        }
        return null;
    }

    private static int wideColon(String line) {
        return Math.max(line.indexOf('\uFF1A'), line.indexOf('\uFE55'));
    }

    private static int indentation(String text, int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - line;
    }
}
