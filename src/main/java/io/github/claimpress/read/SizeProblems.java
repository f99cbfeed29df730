package io.github.claimpress.read;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.shape.Sizes;
import io.github.claimpress.text.FieldPath;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Messages about files and fields that hold more than anybody reads. */
final class SizeProblems {
    private final String path;
    private final Problems out;

    SizeProblems(String path, Problems out) {
        this.path = path;
        this.out = out;
    }

    void fileTooLarge(int most) {
        add(
                Place.file(path),
                String.format(Locale.ROOT, "the file is larger than %,d KB", most / 1024),
                "Shorten it, to 256 KB of text at most; pictures lie in files of their own. " + ValueHelp.PARTS);
    }

    /** @param address it, where the field is one; null for other texts */
    void tooLong(FieldPath field, int length, int most, @Nullable String address) {
        add(
                Place.field(path, field),
                String.format(
                        Locale.ROOT, "%s has %,d characters; %,d at most", ReadProblems.nameOf(field), length, most),
                address != null
                        ? ValueHelp.shorterAddress(address.contains("?"))
                        : ValueHelp.shorter(most == Sizes.CLAIM));
    }

    void tooMany(FieldPath field, int count, int most) {
        add(
                Place.field(path, field),
                String.format(Locale.ROOT, "%s has %,d items; %,d at most", ReadProblems.nameOf(field), count, most),
                "Keep those that readers need, or divide the entry.");
    }

    private void add(Place place, String message, String help) {
        out.add(new Problem(new Code("too-large"), Severity.ERROR, place, message, help));
    }
}
