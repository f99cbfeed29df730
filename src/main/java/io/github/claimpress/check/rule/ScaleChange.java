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
            now.settings().verdicts().rating(old.key()).ifPresent(rating -> check(now, rating, before, old, out));
        }
    }

    /** Told for the first language in which it is another, and only where readers have seen it: to count them takes longest. */
    private void check(Site now, Rating rating, Site before, Rating old, Problems out) {
        for (String language : before.settings().languages()) {
            String was = face(before, old, language);
            String is = face(now, rating, language);
            if (!was.equals(is)) {
                int entries = entries(before, old);
                if (entries > 0) {
                    out.add(ChangeProblems.scaleChange(old.key(), was, is, entries));
                }
                return;
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
