package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Site;
import java.util.Comparator;
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
            out.add(TextProblems.missingImage(path, image, file, near(file, files)));
        } else if (!isShown(file)) {
            out.add(TextProblems.noPicture(path, image, file));
        }
    }

    /** Whether pages show images of a file's kind. */
    static boolean isShown(String file) {
        return KINDS.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** A file in the same folder whose name is the same but for its ending and capitals; one that can be shown comes first. */
    private static @Nullable String near(String file, Set<String> files) {
        String name = withoutEnding(file);
        return files.stream()
                .filter(other -> withoutEnding(other).equals(name))
                .min(Comparator.comparing((String other) -> !isShown(other)).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static String withoutEnding(String file) {
        int dot = file.lastIndexOf('.');
        return (dot > file.lastIndexOf('/') ? file.substring(0, dot) : file).toLowerCase(Locale.ROOT);
    }
}
