package io.github.claimpress.image;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Severity;
import java.util.Locale;

/** Messages about images, each at the place where a text shows one. */
final class ImageProblems {
    static final Code TOO_LARGE = new Code("too-large");
    static final Code MISSING_IMAGE = new Code("missing-image");
    static final Code CLASHING_PAGE = new Code("clashing-page");

    private static final double MEBIBYTE = 1024 * 1024;
    private static final double MEGAPIXEL = 1_000_000;

    private ImageProblems() {}

    static Problem tooManyBytes(ImageUse use, Judged judged) {
        String headline = String.format(
                Locale.ROOT,
                "the image “%s” has %.1f MB; %d at most",
                use.file(),
                Math.ceil(judged.bytes() / MEBIBYTE * 10) / 10,
                (long) (ImageFiles.MOST_BYTES / MEBIBYTE));
        return at(use, TOO_LARGE, headline, "Save a smaller copy: 2,000 pixels across are enough for any page.");
    }

    static Problem tooManyPixels(ImageUse use, Judged judged) {
        String headline = String.format(
                Locale.ROOT,
                "the image “%s” is %d × %d pixels; %d megapixels at most",
                use.file(),
                judged.width(),
                judged.height(),
                (long) (ImageFiles.MOST_PIXELS / MEGAPIXEL));
        return at(use, TOO_LARGE, headline, "Save a smaller copy: 2,000 pixels across are enough for any page.");
    }

    static Problem notItsKind(ImageUse use, Judged judged) {
        Format named = Format.ofName(use.file());
        Format content = judged.content();
        String word = named == null ? "" : named.word();
        if (content != null && content == named) {
            return at(
                    use,
                    MISSING_IMAGE,
                    "“" + use.file() + "” is a damaged " + word + " image",
                    "Copy it again from where it came, or save it anew from a program that can open it.");
        }
        return at(
                use,
                MISSING_IMAGE,
                "“" + use.file() + "” is not a " + word + " image",
                content == null
                        ? "Save it as png, jpg, webp or gif."
                        : "It is a " + content.word() + " image: let its name end in " + content.ending() + ".");
    }

    static Problem clashingName(ImageUse use, String first) {
        return at(
                use,
                CLASHING_PAGE,
                "“" + use.file() + "” would be written to the same place as “" + first + "”",
                "Images lie beside the page that shows them: give one of the two another name.");
    }

    static Problem clashingCard(ImageUse use) {
        return at(
                use,
                CLASHING_PAGE,
                "“" + use.file() + "” would be written where the share image of this entry is",
                "Give it another name, or set cards: off in site.yml.");
    }

    private static Problem at(ImageUse use, Code code, String headline, String help) {
        Place place = Place.span(use.text(), use.image().start(), use.image().end());
        return new Problem(code, Severity.ERROR, place, headline, help);
    }
}
