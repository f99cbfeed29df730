package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Site;
import org.jspecify.annotations.Nullable;

/**
 * A link leads nowhere that runs a program and to no other host than its words name, and a page loads no image from
 * elsewhere, which would tell that site who reads it. House rule.
 */
final class UnsafeLink extends SiteCheck {
    UnsafeLink() {
        super(TextProblems.UNSAFE_LINK);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        for (Writing text : Writing.of(now)) {
            for (Outline.Link link : text.outline().links()) {
                if (link.unsafe()) {
                    out.add(TextProblems.unsafeLink(text.path(), link));
                }
            }
            for (Outline.Image image : text.outline().images()) {
                if (LinkGoal.isOutside(image.target())) {
                    out.add(TextProblems.remoteImage(text.path(), image));
                }
            }
        }
    }
}
