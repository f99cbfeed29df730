package io.github.claimpress.report;

import io.github.claimpress.diagnostic.HelpPart;
import io.github.claimpress.diagnostic.Located;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All problems as a Markdown table, the worst first, for the summary page of a GitHub Actions run. GitHub shows no
 * summary above 1 MiB, so a longer table is cut, and says so.
 */
public final class StepSummary implements Format {
    private static final int MOST_BYTES = 1_000_000;
    private static final String HEAD = "| | place | problem | help |\n|---|---|---|---|\n";

    @Override
    public String show(List<Located> problems) {
        if (problems.isEmpty()) {
            return "**Claimpress found no problems.**\n";
        }
        String found = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        StringBuilder text = new StringBuilder("**Claimpress found ")
                .append(found)
                .append(".**\n\n")
                .append(HEAD);
        int bytes = text.length();
        int shown = 0;
        for (Located located : WorstFirst.of(problems)) {
            String row = row(located);
            bytes += row.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                return text.append("\nAnd ")
                        .append(problems.size() - shown)
                        .append(" more: see the log.\n")
                        .toString();
            }
            text.append(row);
            shown++;
        }
        return text.toString();
    }

    private static String row(Located located) {
        return "| " + located.problem().severity().word() + " | " + plain(ShortFormat.place(located)) + " | "
                + plain(ShortFormat.headline(located)) + " | "
                + help(located.problem().help()) + " |\n";
    }

    /** What is to be typed stands in a row of its own, where a table allows it. */
    private static String help(String help) {
        return HelpPart.of(help).stream()
                .map(part -> part.typed()
                        ? "<code>" + plain(OneLine.of(part.text())) + "</code>"
                        : plain(OneLine.of(part.text())))
                .collect(Collectors.joining("<br>"));
    }

    /**
     * The text so that Markdown and HTML show it as it is: no link, no picture, no tag, no further cell. A vertical
     * bar becomes an entity because tables are cut at bars before anything else is read.
     */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> plain.append("&amp;");
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                case '|' -> plain.append("&#124;");
                default -> plain.append(isPunctuation(c) ? "\\" : "").append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
