package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Site;
import org.jspecify.annotations.Nullable;

/** An image has words for readers who do not see it. */
final class MissingAltText extends SiteCheck {
    MissingAltText() {
        super(TextProblems.MISSING_ALT_TEXT);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        for (Writing text : Writing.of(now)) {
            for (Outline.Image image : text.outline().images()) {
                if (image.alt().isBlank()) {
                    out.add(TextProblems.missingAltText(text.path(), image));
                }
            }
        }
    }
}
