package io.github.claimpress.image;

import io.github.claimpress.diagnostic.Problem;
import org.jspecify.annotations.Nullable;

/** No image is so large that a reader's telephone cannot show it. */
final class LargeImage extends ImageRule {
    LargeImage(ImageFiles files) {
        super(ImageProblems.TOO_LARGE, files);
    }

    @Override
    @Nullable
    Problem problem(ImageUse use, Judged judged) {
        return switch (judged.state()) {
            case TOO_MANY_BYTES -> ImageProblems.tooManyBytes(use, judged);
            case TOO_MANY_PIXELS -> ImageProblems.tooManyPixels(use, judged);
            case FINE, ABSENT, NOT_ITS_KIND -> null;
        };
    }
}
