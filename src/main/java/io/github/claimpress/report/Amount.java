package io.github.claimpress.report;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How many there are of something, in English. */
public final class Amount {
    private static final int SHOWN_PATHS = 3;

    private Amount() {}

    /** @param one the word for one of them, which takes an s for more, such as {@code page} */
    public static String of(long count, String one) {
        return String.format(Locale.ROOT, "%d %s%s", count, one, count == 1 ? "" : "s");
    }

    /**
     * How many entries a site has, and why others are not among them, such as {@code 3 fact-checks (left out: 1 draft)}.
     *
     * @param heldBack drafts, entries in review, and those of a later day
     */
    public static String ofFactChecks(int shown, List<FactCheck> heldBack) {
        List<LocalDate> days = heldBack.stream()
                .filter(FactCheck::isPublic)
                .map(FactCheck::published)
                .filter(Objects::nonNull)
                .map(Moment::day)
                .sorted()
                .toList();
        List<String> reasons = new ArrayList<>();
        if (!days.isEmpty()) {
            String first = days.size() == 1 ? "" : ", the first";
            reasons.add(days.size() + " to be published" + first + " on " + days.get(0));
        }
        long drafts = count(heldBack, Status.DRAFT);
        if (drafts > 0) {
            reasons.add(of(drafts, "draft"));
        }
        long inReview = count(heldBack, Status.IN_REVIEW);
        if (inReview > 0) {
            reasons.add(inReview + " in review");
        }
        return of(shown, "fact-check") + (reasons.isEmpty() ? "" : " (left out: " + String.join(", ", reasons) + ")");
    }

    private static long count(List<FactCheck> entries, Status status) {
        return entries.stream().filter(entry -> entry.status() == status).count();
    }

    /** What a look at a site found, such as {@code 1 error, 2 warnings}. */
    public static String ofProblems(long errors, long warnings) {
        return of(errors, "error") + ", " + of(warnings, "warning");
    }

    /** What a build took out of the output though no build wrote it. */
    public static String ofForeign(List<String> paths) {
        String some = String.join(", ", paths.subList(0, Math.min(SHOWN_PATHS, paths.size())));
        return "Gone from the output, since no build wrote " + (paths.size() == 1 ? "it: " : "them: ") + some
                + (paths.size() > SHOWN_PATHS ? " and " + (paths.size() - SHOWN_PATHS) + " more" : "")
                + ". What belongs into every build lies in static/.";
    }
}
