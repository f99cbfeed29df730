package io.github.claimpress.check.rule;

import static io.github.claimpress.check.rule.Shown.quoted;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.model.Correction;
import io.github.claimpress.shape.Document;
import io.github.claimpress.text.FieldPath;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages about what readers saw and see otherwise now, though verdict and claim are the same. */
final class ChangeProblems {
    static final Kind SILENT_CHANGE = Kind.warning("silent-change");
    static final Kind REWRITTEN_CORRECTION = Kind.warning("rewritten-correction");
    static final Kind SCALE_CHANGE = Kind.warning("scale-change");

    private ChangeProblems() {}

    /**
     * @param where the first field that changed
     * @param what all that changed, in words
     */
    static Problem silentChange(String path, FieldPath where, List<String> what, LocalDate today) {
        return SILENT_CHANGE.at(
                Place.field(path, where),
                list(what) + " changed since publication, and nothing tells readers",
                "Add to “corrections” the item “{date: " + today
                        + ", kind: minor, note: \"…\"}” for a slip of the pen, or one of"
                        + " kind update, or of kind substantial if readers were told something wrong. Where nothing was wrong,"
                        + " “updated: " + today + "” will do.");
    }

    private static String list(List<String> what) {
        int last = what.size() - 1;
        return last == 0 ? what.get(0) : String.join(", ", what.subList(0, last)) + " and " + what.get(last);
    }

    static Problem rewrittenCorrection(String path, FieldPath item, Correction before) {
        return REWRITTEN_CORRECTION.at(
                Place.field(path, item),
                "this correction was published in other words",
                "Write it as it was: " + written(before));
    }

    static Problem lostCorrection(String path, Correction before) {
        return REWRITTEN_CORRECTION.at(
                Place.key(path, FieldPath.of(Fields.CORRECTIONS)),
                "the correction of " + before.date() + " was published and is gone",
                "Bring it back as it was: " + written(before));
    }

    /** The rest of a help. */
    private static String written(Correction correction) {
        return correction.kind().key() + ", " + correction.date()
                + (correction.note() == null ? ", without a note" : ", " + quoted(correction.note()))
                + former("verdict", correction.previousVerdict())
                + former("claim", correction.previousClaim())
                + ". If it was wrong itself, leave it, and add another one that says so.";
    }

    private static String former(String what, @Nullable String before) {
        return before == null ? "" : ", previous " + what + " " + quoted(before);
    }

    /** @param entries how many published entries have that verdict */
    static Problem scaleChange(String rating, String before, String now, int entries) {
        return SCALE_CHANGE.at(
                Place.field(Document.SITE.place(), FieldPath.of("verdicts").child(rating)),
                "the verdict " + quoted(rating) + " was shown as " + before + " and is shown as " + now + "; "
                        + (entries == 1 ? "one published entry says" : entries + " published entries say")
                        + " something else now",
                "Give a new meaning a key of its own, and leave this one as it was: nobody would be told that those"
                        + " verdicts changed. If only the word is another, this warning may stay until it is published.");
    }
}
