package io.github.claimpress.image;

import io.github.claimpress.api.SiteRule;
import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.Site;
import org.jspecify.annotations.Nullable;

/** A rule about each image that a text shows. Files that nothing shows are not read. */
abstract class ImageRule implements SiteRule {
    private final Code code;
    private final ImageFiles files;

    ImageRule(Code code, ImageFiles files) {
        this.code = code;
        this.files = files;
    }

    @Override
    public final Code code() {
        return code;
    }

    @Override
    public final Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public final void check(Site now, @Nullable Site before, Problems out) {
        for (ImageUse use : ImageUse.of(now)) {
            Problem problem = problem(use, files.judged(use.file()));
            if (problem != null) {
                out.add(problem);
            }
        }
    }

    /** What is wrong with an image; null for nothing. */
    abstract @Nullable Problem problem(ImageUse use, Judged judged);
}
