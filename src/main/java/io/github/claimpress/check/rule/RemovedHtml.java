package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Raw HTML is never let through to a page; whoever wrote it should know. */
final class RemovedHtml extends SiteCheck {
    RemovedHtml() {
        super(TextProblems.REMOVED_HTML);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        for (Writing text : Writing.of(now)) {
            beginnings(text.outline().removed()).forEach(tag -> out.add(TextProblems.removedHtml(text.path(), tag)));
        }
    }

    /** All without the closing tags of those that were opened before: one slip is told once. */
    private static List<Outline.Removed> beginnings(List<Outline.Removed> all) {
        Map<String, Integer> open = new HashMap<>();
        List<Outline.Removed> kept = new ArrayList<>();
        for (Outline.Removed removed : all) {
            String closes = removed.tag().startsWith("/") ? removed.tag().substring(1) : "";
            if (open.getOrDefault(closes, 0) > 0) {
                open.merge(closes, -1, Integer::sum);
            } else {
                open.merge(removed.tag(), 1, Integer::sum);
                kept.add(removed);
            }
        }
        return kept;
    }
}
