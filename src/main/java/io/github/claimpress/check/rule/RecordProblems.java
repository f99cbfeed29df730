package io.github.claimpress.check.rule;

import static io.github.claimpress.check.rule.Shown.didYouMean;
import static io.github.claimpress.check.rule.Shown.quoted;

import io.github.claimpress.check.rule.Successor.Fault;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.LanguageCode;
import io.github.claimpress.model.Moment;
import io.github.claimpress.text.FieldPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Messages about dates, about translations, and about what changed since an earlier revision. */
final class RecordProblems {
    static final Kind FUTURE_DATE = Kind.error("future-date");
    static final Kind DATE_ORDER = Kind.warning("date-order");
    static final Kind VOID_WITHOUT_RECORD = Kind.error("void-without-record");
    static final Kind TRANSLATION_VERDICT_MISMATCH = Kind.error("translation-verdict-mismatch");
    static final Kind STALE_TRANSLATION = Kind.warning("stale-translation");
    static final Kind LANGUAGE_NOT_LISTED = Kind.error("language-not-listed");
    static final Kind SILENT_VERDICT_CHANGE = Kind.error("silent-verdict-change");
    private static final Kind WORDLESS = Kind.warning("silent-verdict-change");
    static final Kind VANISHED_ENTRY = Kind.error("vanished-entry");

    private static final String WITHDRAWN =
            "To withdraw it, leave it published, and add “status: void” and a correction of kind void: its page stays.";

    /** Of a file that can be named in a command, which whoever pastes it runs unread. */
    private static final Pattern PLAIN_PATH = Pattern.compile("[\\p{L}\\p{M}\\p{N}/._ -]+");

    private RecordProblems() {}

    static Problem futureDate(String path, FieldPath field, Object date, LocalDate today) {
        return FUTURE_DATE.at(
                Place.field(path, field),
                date + " is later than the day of this check, " + today,
                "Correct the date. Only “published” may lie ahead: such an entry waits for its day.");
    }

    /**
     * A date that lies before or after another one, where it cannot.
     *
     * @param how which way, such as "is earlier than"
     * @param what the other date is
     */
    static Problem dateOrder(String path, FieldPath field, Object date, String how, Object other, String what) {
        return DATE_ORDER.at(
                Place.field(path, field),
                date + " " + how + " " + other + ", " + what,
                "Correct one of the two dates. Where less is known, write less: 2025-08 and 2025 are dates too.");
    }

    /** A day of our own, of which no part can be left out. */
    static Problem changedTooEarly(String path, FieldPath field, Object date, Object published) {
        return DATE_ORDER.at(
                Place.field(path, field),
                date + " is earlier than " + published + ", the day of publication",
                dayOfChange(published));
    }

    private static String dayOfChange(Object published) {
        return "Write the day of the change, which is " + published + " or later; a whole day is needed here.";
    }

    static Problem voidWithoutRecord(String path, boolean first, LocalDate today) {
        return VOID_WITHOUT_RECORD.at(
                Place.field(path, FieldPath.of("status")),
                "the entry is void, and no correction says why",
                addCorrection(first, "{date: " + today + ", kind: void, note: \"…\"}")
                        + " The text stays on its page.");
    }

    static Problem translationVerdictMismatch(String path, String rating, String original, String originalRating) {
        return TRANSLATION_VERDICT_MISMATCH.at(
                Place.field(path, FieldPath.of("verdict").child("rating")),
                "the verdict " + quoted(rating) + " differs from that of the original, " + quoted(originalRating),
                "Give both the same verdict: they are one fact-check. The original is " + original + ".");
    }

    static Problem staleTranslation(String path, Object day, Object originalDay, String original) {
        return STALE_TRANSLATION.at(
                Place.field(path, FieldPath.of("updated")),
                "the original changed on " + originalDay + ", after this translation of " + day,
                "Bring over what changed in " + original + ", and write the day on which that was done: “updated: "
                        + originalDay + "” or later.");
    }

    /**
     * @param named whether the file's name says the language, as in shells.az.md
     * @param wanted all languages that the site's texts are in
     */
    static Problem languageNotListed(
            Place place, String language, boolean named, List<String> known, List<String> wanted) {
        if (!LanguageCode.isOne(language)) {
            String end = LanguageCode.meant(language)
                    .map(code -> "so that its name ends with " + quoted("." + code + ".md") + ".")
                    .orElse("so that its name has one dot.");
            return LANGUAGE_NOT_LISTED.at(
                    place,
                    quoted(language) + ", which the file’s name says, is not a language code",
                    "Rename the file, " + end);
        }
        String listed = wanted.stream().map(Shown::plain).collect(Collectors.joining(", "));
        return LANGUAGE_NOT_LISTED.at(
                place,
                quoted(language) + (named ? ", which the file’s name says," : "")
                        + " is not among the languages of this site",
                didYouMean(
                        language,
                        known,
                        "Write “languages: [" + listed + "]” in content/site.yml, which are the languages of all texts."
                                + (named
                                        ? " If " + language
                                                + " is no language here, rename the file, so that its name has one dot."
                                        : "")));
    }

    /** @param record a correction that would tell of it */
    static Problem silentVerdictChange(String path, String before, String now, String record) {
        return SILENT_VERDICT_CHANGE.at(
                Place.field(path, FieldPath.of("verdict").child("rating")),
                "the verdict was " + quoted(before) + " and is " + quoted(now) + ", and no new correction says so",
                record);
    }

    /** @param record a correction that would tell of it */
    static Problem silentClaimChange(String path, String before, String record) {
        return SILENT_VERDICT_CHANGE.at(
                Place.field(path, Fields.CLAIM.child("text")),
                "the claim was " + quoted(before) + ", and no new correction says that it changed",
                record);
    }

    /** @param record a correction that would tell of it */
    static Problem silentRevival(String path, String record) {
        return SILENT_VERDICT_CHANGE.at(
                Place.field(path, FieldPath.of("status")),
                "the entry was void, and no new correction says why it stands again",
                record + " If it was not meant to come back, write “status: void” again.");
    }

    /**
     * The correction that tells of a change, to be copied.
     *
     * @param first whether the entry has no correction yet, so that the list is to be begun
     * @param claim the former one; null where it did not change
     * @param verdict the former one; null where it did not change
     * @param today most often the day of the change
     */
    static String record(boolean first, @Nullable String claim, @Nullable String verdict, LocalDate today) {
        List<String> previous = new ArrayList<>();
        if (claim != null) {
            previous.add(former("claim", claim));
        }
        if (verdict != null) {
            previous.add(former("verdict", verdict));
        }
        CorrectionKind kind = verdict == null ? CorrectionKind.SUBSTANTIAL : CorrectionKind.VERDICT_CHANGE;
        String before = previous.isEmpty() ? "" : ", previous: {" + String.join(", ", previous) + "}";
        String item = "{date: " + today + ", kind: " + kind.key() + ", note: \"…\"" + before + "}";
        return addCorrection(first, item) + " The date is the day of the change"
                + (previous.size() == 2 ? "; this one item tells of both changes." : ".");
    }

    /** A field of “previous”, as it is to be written. */
    private static String former(String what, String before) {
        return what.equals("verdict")
                ? "verdict: " + Shown.plain(before)
                : what + ": \""
                        + before.replaceAll("\\p{Cntrl}+", " ")
                                .replace("\\", "\\\\")
                                .replace("\"", "\\\"") + "\"";
    }

    private static String addCorrection(boolean first, String item) {
        return first
                ? "Add “corrections: [" + item + "]”."
                : "Add a new item to “corrections”, and leave the old ones as they are: a line “- " + item
                        + "” with its hyphen below theirs; inside square brackets the same without the hyphen, and a comma between the two.";
    }

    /**
     * A new correction that tells of another change, since what it says stood before never stood there.
     *
     * @param correction the item of “corrections”
     * @param what the verdict or the claim, by the name of its field
     * @param said the correction's words for what stood before
     */
    static Problem otherWords(String path, FieldPath correction, String what, String before, @Nullable String said) {
        return SILENT_VERDICT_CHANGE.at(
                Place.field(path, correction.child("previous").child(what)),
                "the " + what + " was " + quoted(before) + ", but the new correction says "
                        + quoted(String.valueOf(said)),
                "Write here what stood there before: “" + former(what, before) + "”.");
    }

    /** Readers see that something changed, but not why. @param what that changed */
    static Problem wordlessCorrection(String path, At<Correction> correction, String what) {
        return WORDLESS.at(
                Place.field(path, correction.field().child("note")),
                "the " + what + " changed, and the correction that is to say so has no words",
                "Write into its “note” what was wrong, and why it is otherwise now: readers see it on the page.");
    }

    /**
     * @param what the verdict or the claim, by the name of its field, or several
     * @param seen when what stood at the revision came to stand there
     * @param first whether that was the publication
     * @param since the revision that has the entry; null where it has no name
     */
    static Problem predatedCorrection(
            String path, At<Correction> correction, String what, Moment seen, boolean first, @Nullable String since) {
        return SILENT_VERDICT_CHANGE.at(
                Place.field(path, correction.field().child("date")),
                "the " + what + " changed, but the correction that says so is dated "
                        + correction.value().date().day()
                        + (first
                                ? ", before the publication, which was on "
                                : ", before the last change, which was on ")
                        + seen.day()
                        + (since == null ? "" : " in " + since),
                dayOfChange(seen.day()));
    }

    static Problem silentlyErased(String path) {
        return SILENT_VERDICT_CHANGE.at(
                Place.key(path, FieldPath.of("corrections")),
                "a correction that readers have seen is gone",
                "Bring it back as it was. A correction that was wrong itself is corrected by another one.");
    }

    /**
     * An entry whose file is gone, or whose id.
     *
     * @param addresses those that it had
     * @param since the revision that still has it; null where it has no name
     */
    static Problem vanishedEntry(Place place, String id, AliasList addresses, @Nullable String since) {
        return VANISHED_ENTRY.at(
                place,
                "the published entry " + quoted(id) + " is gone",
                broughtBack(place, since)
                        + " If another published entry checks the same claim with the same verdict, add “"
                        + addresses.line() + "” to that one instead.");
    }

    /**
     * An entry whose file is gone, and whose address leads to one that may not stand for it.
     *
     * @param other the file of the other one
     * @param addresses those that it had and the other one lists
     * @param since the revision that still has it; null where it has no name
     */
    static Problem unlikeSuccessor(
            Place place, String id, String other, Fault fault, AliasList addresses, @Nullable String since) {
        return VANISHED_ENTRY.at(
                place,
                "the published entry " + quoted(id) + " is gone, and its address leads to " + other + ", "
                        + fault.words(),
                broughtBack(place, since) + " Take " + addresses.quoted() + " out of “aliases” of " + other + "."
                        + (fault == Fault.WORDING
                                ? " Where both check one claim, keep both, and name each in “related” of the other."
                                : ""));
    }

    private static String broughtBack(Place place, @Nullable String since) {
        String bring = since == null || !PLAIN_PATH.matcher(place.path()).matches()
                ? "Bring its file back."
                : "Bring its file back: in the site’s folder, run “git checkout " + since + " -- \"" + place.path()
                        + "\"”.";
        return bring + " " + WITHDRAWN;
    }

    /**
     * An entry whose file has another name, and with it another id and another address.
     *
     * @param lost the aliases that it had and that the file does not list; null for none
     */
    static Problem renamedEntry(Place place, String id, String slug, String file, @Nullable AliasList lost) {
        return VANISHED_ENTRY.at(
                place,
                "the published entry " + quoted(id) + " is gone, and " + file + " makes the same claim",
                "If that is the same fact-check, add to that file “slug: " + slug + "” and “id: " + id
                        + "”, so that it keeps its address and its id"
                        + (lost == null ? "." : ", and its other addresses to “aliases”: " + lost.quoted() + "."));
    }

    static Problem hiddenEntry(Place place, String id) {
        return VANISHED_ENTRY.at(
                place,
                "the entry " + quoted(id) + " was published and is hidden now",
                "Publish it again: delete “status: draft”, or write the day that stood in “published”. " + WITHDRAWN);
    }

    static Problem changedId(String path, String id, String now) {
        return VANISHED_ENTRY.at(
                Place.field(path, FieldPath.of("id")),
                "the id of this published entry was " + quoted(id) + " and is " + quoted(now),
                "Write “id: " + Shown.plain(id) + "”. Data sets and other entries know it by that id.");
    }
}
