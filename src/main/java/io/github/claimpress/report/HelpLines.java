package io.github.claimpress.report;

import io.github.claimpress.diagnostic.HelpPart;
import java.util.List;

/** A help on lines: what is to be typed has one of its own, further right and without marks. */
final class HelpLines {
    private HelpLines() {}

    /** Each line clean of what could break it or command what shows it. */
    static List<String> of(String help) {
        return HelpPart.of(help).stream()
                .map(part -> (part.typed() ? "  " : "") + OneLine.of(part.text()))
                .toList();
    }
}
