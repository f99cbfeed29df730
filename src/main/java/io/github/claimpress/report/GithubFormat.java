package io.github.claimpress.report;

import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Severity;
import java.util.List;

/**
 * Annotations for GitHub Actions, as commands that its runner reads from the log. Of each severity only the first ten
 * of a step are shown on the pull request, and nothing says that there are more: so the worst come first, and
 * {@link StepSummary} has all.
 */
final class GithubFormat implements Format {
    private final String folder;

    /** @param folder where the site lies in its repository, with a slash at the end, or empty */
    GithubFormat(String folder) {
        this.folder = folder;
    }

    @Override
    public String show(List<Located> problems) {
        StringBuilder text = new StringBuilder();
        for (Located located : WorstFirst.of(problems)) {
            text.append("::").append(command(located.problem().severity()));
            text.append(" file=").append(property(folder + located.path()));
            text.append(",line=").append(located.start().line());
            place(located, text);
            text.append(",title=").append(located.problem().code());
            text.append("::").append(data(located.problem().message()));
            HelpLines.of(located.problem().help())
                    .forEach(line -> text.append("%0A").append(data(line)));
            text.append('\n');
        }
        return text.toString();
    }

    /** The runner takes columns only where all is on one line. */
    private static void place(Located located, StringBuilder text) {
        boolean oneLine = located.start().line() == located.end().line();
        if (oneLine) {
            text.append(",col=").append(located.start().column());
        }
        text.append(",endLine=").append(located.end().line());
        if (oneLine) {
            text.append(",endColumn=").append(located.end().column());
        }
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String data(String text) {
        return OneLine.of(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
