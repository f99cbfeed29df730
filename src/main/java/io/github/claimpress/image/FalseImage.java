package io.github.claimpress.image;

import io.github.claimpress.diagnostic.Problem;
import org.jspecify.annotations.Nullable;

/** An image is of the kind that its name says. That it is there at all, another rule sees. */
final class FalseImage extends ImageRule {
    FalseImage(ImageFiles files) {
        super(ImageProblems.MISSING_IMAGE, files);
    }

    @Override
    @Nullable
    Problem problem(ImageUse use, Judged judged) {
        return judged.state() == Judged.State.NOT_ITS_KIND ? ImageProblems.notItsKind(use, judged) : null;
    }
}
