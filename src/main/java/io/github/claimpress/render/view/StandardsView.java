package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the entries meet the codes that the site follows. */
public record StandardsView(List<Row> rows, List<Published> pages, List<TurnedDown> turnedDown) {
    /** @param missing fact-checks that miss the rule, the newest few @param more how many others do */
    public record Row(String rule, int met, int of, List<Link> missing, int more) {}

    /** A text that the codes ask for. @param link null where the site has none */
    public record Published(String rule, @Nullable Link link) {}

    public record TurnedDown(
            String code, String severity, @Nullable String reason) {}
}
