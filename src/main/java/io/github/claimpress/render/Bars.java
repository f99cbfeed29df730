package io.github.claimpress.render;

import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Rating;
import io.github.claimpress.render.view.VerdictBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws how the verdicts of some entries share them out. */
final class Bars {
    private static final double GAP = 0.35;
    private static final double LEAST_FOR_A_MARK = 6;

    private Bars() {}

    /** The bar of these entries; null where none has a verdict. */
    static @Nullable VerdictBar of(List<FactCheck> entries, Standpoint here) {
        Map<Rating, Integer> tally =
                Catalogue.tally(entries, here.atlas().settings().verdicts());
        int all = tally.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return null;
        }
        Names names = new Names(here);
        List<VerdictBar.Part> parts = new ArrayList<>();
        double x = 0;
        for (Map.Entry<Rating, Integer> share : tally.entrySet()) {
            double width = 100.0 * share.getValue() / all;
            boolean last = parts.size() == tally.size() - 1;
            String shown = percent(Math.max(0.1, last ? 100 - x : width - GAP));
            boolean marked = width >= LEAST_FOR_A_MARK;
            parts.add(new VerdictBar.Part(names.badge(share.getKey()), share.getValue(), percent(x), shown, marked));
            x += width;
        }
        return new VerdictBar(all, parts);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
