package io.github.claimpress.report;

import io.github.claimpress.diagnostic.Located;
import java.util.List;

/** One line a problem: {@code path:line:column: severity: headline [code]}. */
public final class ShortFormat implements Format {
    @Override
    public String show(List<Located> problems) {
        StringBuilder text = new StringBuilder();
        for (Located located : problems) {
            text.append(line(located)).append('\n');
        }
        return text.toString();
    }

    static String line(Located located) {
        return place(located) + ": " + located.problem().severity().word() + ": " + headline(located);
    }

    static String place(Located located) {
        return OneLine.of(located.path()) + ":" + located.start().line() + ":"
                + located.start().column();
    }

    static String headline(Located located) {
        return OneLine.of(located.problem().message()) + " ["
                + located.problem().code() + "]";
    }
}
