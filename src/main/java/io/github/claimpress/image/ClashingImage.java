package io.github.claimpress.image;

import io.github.claimpress.api.SiteRule;
import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.Site;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Beside a page each name is one image: they come from several folders and end in one. */
final class ClashingImage implements SiteRule {
    @Override
    public Code code() {
        return ImageProblems.CLASHING_PAGE;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Map<String, Map<String, String>> texts = new HashMap<>();
        for (ImageUse use : ImageUse.of(now)) {
            String name = ImageUse.folded(use.file());
            Map<String, String> taken = texts.computeIfAbsent(use.text(), fresh -> new HashMap<>());
            String first = taken.putIfAbsent(name, use.file());
            if (use.ofEntry() && now.settings().cards() && name.equals(Images.CARD)) {
                out.add(ImageProblems.clashingCard(use));
            } else if (first != null && !first.equals(use.file())) {
                out.add(ImageProblems.clashingName(use, first));
            }
        }
    }
}
