package io.github.claimpress.check.rule;

import static io.github.claimpress.check.rule.Shown.didYouMean;
import static io.github.claimpress.check.rule.Shown.quoted;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.letters.Scripts;
import io.github.claimpress.model.Outline;
import io.github.claimpress.shape.Document;
import io.github.claimpress.text.FieldPath;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Messages about what stands in texts: links, images, letters. */
final class TextProblems {
    static final Kind DEAD_INTERNAL_LINK = Kind.error("dead-internal-link");
    static final Kind MISSING_IMAGE = Kind.error("missing-image");
    static final Kind MISSING_ALT_TEXT = Kind.error("missing-alt-text");
    static final Kind UNSAFE_LINK = Kind.error("unsafe-link");
    static final Kind REMOVED_HTML = Kind.warning("removed-html");
    static final Kind PERSONAL_DATA = Kind.warning("personal-data");
    static final Kind MIXED_SCRIPT_NAME = Kind.warning("mixed-script-name");
    static final Kind UNREAD_FILE = Kind.warning("unread-file");
    static final Kind LONG_CLAIM = Kind.note("long-claim");

    private static final String SETTINGS = Document.SITE.place();
    private static final int SHOWN_PLACES = 12;
    private static final String SHOWN = "pages show png, jpg, webp and gif";

    private TextProblems() {}

    static Problem missingAnchor(String path, Outline.Link link, String file, String anchor, Collection<String> known) {
        return DEAD_INTERNAL_LINK.at(
                place(path, link),
                "nothing " + (file.equals(path) ? "on this page" : "in " + file) + " has the anchor "
                        + quoted("#" + anchor),
                didYouMean(anchor, known, places(known)));
    }

    private static String places(Collection<String> known) {
        String some = known.stream().limit(SHOWN_PLACES).map(id -> "#" + id).collect(Collectors.joining(", "));
        return known.isEmpty()
                ? "Take the link out and keep its words: only headings, sources, appearances and denials have anchors, and there are none."
                : "Links can lead to: " + some + (known.size() > SHOWN_PLACES ? " and more." : ".");
    }

    static Problem missingFile(String path, Outline.Link link, String file, Collection<String> near) {
        return DEAD_INTERNAL_LINK.at(
                place(path, link),
                "there is no file " + quoted(file),
                didYouMean(
                        file,
                        near,
                        "Write the path of a file that is there, as seen from this one; or take the link out and keep its words."));
    }

    /** Brackets may be meant as such, so this is no error. */
    static Problem linkOfWiki(String path, Outline.Link link) {
        String name = link.target().substring(2, link.target().length() - 2);
        return new Problem(
                DEAD_INTERNAL_LINK.code(),
                Severity.WARNING,
                place(path, link),
                quoted(link.target()) + " is a link in wikis; here readers see the brackets",
                "Write “[" + Shown.plain(name)
                        + "](…)”, with the path of its .md file, as seen from this one, in place of the dots.");
    }

    /** @param whole the address of that name on the site; null where the site's own is not known */
    static Problem noFileOfOurs(String path, Outline.Link link, @Nullable String whole) {
        return DEAD_INTERNAL_LINK.at(
                place(path, link),
                quoted(link.target()) + " is no file of this site",
                whole == null
                        ? "Write the path of a .md file as seen from this one, or a whole address with https://."
                        : "For a page that the site has without a file, write its whole address, " + whole
                                + "; for any other, the path of its .md file as seen from this one.");
    }

    /** @param number which link of the masthead, from 0 */
    static Problem noPageForNavigation(int number, String path) {
        return DEAD_INTERNAL_LINK.at(
                Place.field(SETTINGS, FieldPath.of("navigation").item(number).child("path")),
                quoted(path) + " is no page of this site, and the masthead leads only to those",
                "Write the path of a page, such as countries; or take the line out, and link the address in the text of a page.");
    }

    /** @param whole the address of that name on the site; null where the site's own is not known */
    static Problem nowhereToReport(String goal, @Nullable String whole) {
        return DEAD_INTERNAL_LINK.at(
                Place.field(SETTINGS, FieldPath.of("report_errors_to")),
                quoted(goal) + " is neither a whole address nor an e-mail, so that no page shows it",
                "Write an e-mail, or a whole address" + (whole == null ? " with https://." : ": " + whole));
    }

    /** @param near a file beside it whose name differs in the ending or in capitals; null for none */
    static Problem missingImage(String path, Outline.Image image, String file, @Nullable String near) {
        String help = "Put the file beside the text, and write its name in the same capitals and small letters.";
        if (near != null) {
            String name = near.substring(near.lastIndexOf('/') + 1);
            help = MissingImage.isShown(near)
                    ? "Did you mean " + name + "? Capitals and small letters count."
                    : name + " lies there, but " + SHOWN + ": " + exported(name, name) + ", and write “" + pngOf(name)
                            + "” here.";
        }
        return MISSING_IMAGE.at(place(path, image), "there is no image " + quoted(file), help);
    }

    static Problem noPicture(String path, Outline.Image image, String file) {
        return MISSING_IMAGE.at(
                place(path, image),
                quoted(file) + " is not a kind of image that pages show",
                "Only png, jpg, webp and gif are shown: " + exported("it", file) + ", then write " + pngOf(file)
                        + " here.");
    }

    /** A picture that is called another name stays what it is. */
    private static String exported(String picture, String wanted) {
        return "open " + picture + " in an image program and export it as " + pngOf(wanted)
                + " (renaming is not enough)";
    }

    /** The name of a file as a picture that pages show; the same name where it is one. */
    private static String pngOf(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return MissingImage.isShown(name) ? name : name.replaceFirst("\\.[^.]*$", "") + ".png";
    }

    static Problem missingAltText(String path, Outline.Image image) {
        return MISSING_ALT_TEXT.at(
                place(path, image),
                "the image has no description for readers who cannot see it",
                "Write between the square brackets what it shows, as in ![A flooded bridge](bridge.jpg).");
    }

    static Problem unsafeLink(String path, Outline.Link link) {
        if (!link.named().isEmpty()) {
            return UNSAFE_LINK.at(
                    place(path, link),
                    "the words of this link name " + Shown.plain(link.named()) + ", and it leads to "
                            + Shown.plain(CanonicalAddress.host(link.target())),
                    "Readers go by the words: write in them where the link leads, or let it lead where they say.");
        }
        if (CanonicalAddress.hasUser(link.target())) {
            return UNSAFE_LINK.at(
                    place(path, link),
                    "readers cannot see that this address leads to "
                            + Shown.plain(CanonicalAddress.host(link.target())),
                    "Take out what stands between :// and @. If there is a password in it, change that password: it is in the"
                            + " history of the files.");
        }
        return UNSAFE_LINK.at(
                place(path, link),
                quoted(link.target()) + " cannot be used as a link",
                "Links may start with https://, http:// or mailto:, or name a .md file in content/. Take any other out; its"
                        + " words may stay.");
    }

    static Problem remoteImage(String path, Outline.Image image) {
        return UNSAFE_LINK.at(
                place(path, image),
                "the image " + quoted(image.target()) + " is on another site",
                "Put a copy beside the text, if you may, or link to the page that shows it.");
    }

    static Problem removedHtml(String path, Outline.Removed removed) {
        return REMOVED_HTML.at(
                Place.span(path, removed.start(), removed.end()),
                "HTML has no effect here: readers see it as it is written",
                HtmlRepair.of(removed.tag()));
    }

    static Problem personalData(Place place, String found) {
        return PERSONAL_DATA.at(
                place,
                quoted(found)
                        + (found.indexOf('@') >= 0
                                ? " is somebody’s e-mail address"
                                : " looks like a telephone number"),
                "Take it out; it is in the history of the files too. If the public needs it, this warning may stay.");
    }

    static Problem mixedScriptName(Place place, Scripts.MixedWord word) {
        return MIXED_SCRIPT_NAME.at(
                place,
                quoted(word.word()) + " mixes alphabets: " + word.inWords(),
                "Type the word anew, with the letters of one alphabet. If the mixture is what you report, say so in a note;"
                        + " then this warning may stay.");
    }

    /** @param name what the file would be called if it were read */
    static Problem unreadEnding(String path, String ending, String name) {
        return UNREAD_FILE.at(
                Place.file(path),
                "nothing reads this file: its name ends in “" + ending + "”, and not in “.md”",
                "Rename it to “" + name + "”. If it is not for the site, begin its name with _.");
    }

    /** @param path the first of the folder's files */
    static Problem unreadFolder(String path, String folder, String near) {
        return UNREAD_FILE.at(
                Place.file(path),
                "nothing reads the texts in " + quoted(folder + "/"),
                "Did you mean " + near
                        + "? Move them there. If they are not for the site, begin the folder’s name with _.");
    }

    static Problem longClaim(Place place, int length, int most) {
        return LONG_CLAIM.at(
                place,
                String.format(
                        Locale.ROOT, "the claim has %,d characters; search engines show %d at most", length, most),
                "Shorten it to the one sentence that was checked; the words as they were said belong in “quote”.");
    }

    static Place place(String path, Outline.Link link) {
        return Place.span(path, link.start(), link.end());
    }

    private static Place place(String path, Outline.Image image) {
        return Place.span(path, image.start(), image.end());
    }
}
