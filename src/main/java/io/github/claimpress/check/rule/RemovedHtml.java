package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Site;
import org.jspecify.annotations.Nullable;

/** Raw HTML is never let through to a page; whoever wrote it should know. */
final class RemovedHtml extends SiteCheck {
    RemovedHtml() {
        super(TextProblems.REMOVED_HTML);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        for (Writing text : Writing.of(now)) {
            for (Outline.Removed removed : text.outline().removed()) {
                out.add(TextProblems.removedHtml(text.path(), removed));
            }
        }
    }
}
