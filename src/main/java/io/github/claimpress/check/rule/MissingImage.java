package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An image that a text shows is there, and is one that pages show. */
final class MissingImage extends SiteCheck {
    private static final List<String> KINDS = List.of(".png", ".jpg", ".jpeg", ".webp", ".gif");

    MissingImage() {
        super(TextProblems.MISSING_IMAGE);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Set<String> files = new HashSet<>(now.files());
        for (Writing text : Writing.of(now)) {
            for (Outline.Image image : text.outline().images()) {
                if (!LinkGoal.isOutside(image.target())) {
                    check(text.path(), image, files, out);
                }
            }
        }
    }

    private static void check(String path, Outline.Image image, Set<String> files, Problems out) {
        String file = "content/" + image.target();
        if (!files.contains(file)) {
            out.add(TextProblems.missingImage(path, image, file));
        } else if (KINDS.stream().noneMatch(file.toLowerCase(Locale.ROOT)::endsWith)) {
            out.add(TextProblems.noPicture(path, image, file));
        }
    }
}
