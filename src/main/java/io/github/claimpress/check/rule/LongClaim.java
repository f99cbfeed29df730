package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;
import io.github.claimpress.shape.Sizes;

/** A claim fits where it is shown: {@code claimReviewed} has 75 characters at best (Google's profile). */
final class LongClaim extends EntryCheck {
    private static final int MOST = 75;

    LongClaim() {
        super(TextProblems.LONG_CLAIM);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        String text = entry.claim().text();
        int length = text.codePointCount(0, text.length());
        // Beyond the limit of the field it cannot be read at all, which is told by then.
        if (length > MOST && length <= Sizes.CLAIM) {
            out.add(TextProblems.longClaim(Place.field(entry.path(), Fields.CLAIM.child("text")), length, MOST));
        }
    }
}
