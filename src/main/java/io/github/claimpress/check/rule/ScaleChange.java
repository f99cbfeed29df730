package io.github.claimpress.check.rule;

import static io.github.claimpress.check.rule.Shown.quoted;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Site;
import org.jspecify.annotations.Nullable;

/** A published verdict goes on meaning what it meant: its step of the scale keeps its number and its name (IFCN 6.2). */
final class ScaleChange extends SiteCheck {
    private final BuildDay day;

    ScaleChange(BuildDay day) {
        super(ChangeProblems.SCALE_CHANGE);
        this.day = day;
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        if (before == null) {
            return;
        }
        for (Rating old : before.settings().verdicts().ratings()) {
            Rating rating = now.settings().verdicts().rating(old.key()).orElse(null);
            int entries = rating == null ? 0 : entries(before, old);
            for (String language : before.settings().languages()) {
                String was = face(before, old, language);
                String is = rating == null ? was : face(now, rating, language);
                if (entries > 0 && !was.equals(is)) {
                    out.add(ChangeProblems.scaleChange(old.key(), was, is, entries));
                    break;
                }
            }
        }
    }

    private int entries(Site site, Rating rating) {
        return (int) AllEntries.of(site).stream()
                .filter(day::shows)
                .filter(entry ->
                        entry.verdict() != null && entry.verdict().rating().equals(rating.key()))
                .count();
    }

    /** What readers and machines see of it. */
    private static String face(Site site, Rating rating, String language) {
        String label = quoted(site.verdictLabel(rating, language));
        return rating.value() == null ? label : label + " (" + rating.value() + ")";
    }
}
