package io.github.claimpress.check.rule;

import static io.github.claimpress.check.rule.Shown.didYouMean;
import static io.github.claimpress.check.rule.Shown.quoted;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.shape.Document;
import io.github.claimpress.text.FieldPath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Messages about names that lead nowhere, or to two things. */
final class ReferenceProblems {
    static final Kind UNKNOWN_VERDICT = Kind.error("unknown-verdict");
    static final Kind UNKNOWN_TOPIC = Kind.error("unknown-topic");
    static final Kind UNKNOWN_NARRATIVE = Kind.error("unknown-narrative");
    static final Kind UNKNOWN_PERSON = Kind.error("unknown-person");
    static final Kind UNKNOWN_ACTOR = Kind.error("unknown-actor");
    static final Kind DUPLICATE_SLUG = Kind.error("duplicate-slug");
    static final Kind DUPLICATE_ID = Kind.error("duplicate-id");
    static final Kind CLASHING_PAGE = Kind.error("clashing-page");
    static final Kind DANGLING_REFERENCE = Kind.error("dangling-reference");
    static final Kind APPEARANCE_CYCLE = Kind.error("appearance-cycle");
    static final Kind SEVERAL_FIRST_APPEARANCES = Kind.error("several-first-appearances");
    static final Kind REPEATED_APPEARANCE = Kind.error("repeated-appearance");
    static final Kind DRAFT_LINKED = Kind.error("draft-linked");
    static final Kind NO_BASE_URL = Kind.warning("no-base-url");

    private static final int SHOWN_IDS = 12;

    private ReferenceProblems() {}

    /** @param labels what verdicts go by in languages of the site and elsewhere */
    static Problem unknownVerdict(
            String path, FieldPath field, String rating, List<String> known, Map<String, Set<String>> labels) {
        return UNKNOWN_VERDICT.at(
                Place.field(path, field),
                quoted(rating) + " is not a verdict of this site",
                didYouMean(rating, known, labels, "The verdicts are " + String.join(", ", known) + "."));
    }

    static Problem unknownTopic(String path, FieldPath field, String id, Collection<String> known) {
        return UNKNOWN_TOPIC.at(
                Place.field(path, field),
                "there is no topic " + quoted(id),
                NewFile.help(id, known, "content/topics/", "title"));
    }

    static Problem unknownNarrative(String path, FieldPath field, String id, Collection<String> known) {
        return UNKNOWN_NARRATIVE.at(
                Place.field(path, field),
                "there is no narrative " + quoted(id),
                NewFile.help(id, known, "content/narratives/", "title"));
    }

    static Problem unknownPerson(String path, FieldPath field, String id, Collection<String> known) {
        return UNKNOWN_PERSON.at(
                Place.field(path, field),
                "there is no person " + quoted(id),
                NewFile.help(id, known, "content/people/", "name"));
    }

    static Problem unknownActor(String path, FieldPath field, String id, Collection<String> known) {
        return UNKNOWN_ACTOR.at(
                Place.field(path, field),
                "there is no actor " + quoted(id),
                NewFile.help(id, known, "content/actors/", "name")
                        + " For somebody without a page of their own write “{name: …}”, with the name as readers should see"
                        + " it.");
    }

    /** @param later whether this entry was published after the other, so that it is the one to give way */
    static Problem duplicateSlug(String path, String slug, String other, boolean later) {
        return DUPLICATE_SLUG.at(
                Place.field(path, FieldPath.of("slug")),
                "the slug " + quoted(slug) + " is that of " + other + " too",
                "Give " + theLater(later) + " one of its own with “slug: …”: an address leads to one entry.");
    }

    /** @param later whether this entry was published after the other, so that it is the one to give way */
    static Problem duplicateId(String path, String id, String other, boolean later) {
        return DUPLICATE_ID.at(
                Place.field(path, FieldPath.of("id")),
                "the id " + quoted(id) + " is that of " + other + " too",
                "Give " + theLater(later) + " another id; an id is never used again.");
    }

    private static String theLater(boolean thisOne) {
        return thisOne ? "this entry, which was published later," : "the one of the two that was added later";
    }

    static Problem duplicateAnchor(String path, FieldPath field, String id, FieldPath other) {
        return DUPLICATE_ID.at(
                Place.field(path, field),
                "the id " + quoted(id) + " is that of " + other.inWords() + " too",
                "Change one of the two: links lead to sources, appearances and official denials by their ids.");
    }

    static Problem clashingAlias(String path, FieldPath field, String alias, String owner) {
        return CLASHING_PAGE.at(
                Place.field(path, field),
                "the address " + quoted(alias) + " belongs to " + owner,
                "Take the alias out: readers find something else at that address, so it cannot lead here. But where it led here"
                        + " before that was there, give that another address instead: others link to this one.");
    }

    static Problem alikeAlias(String path, FieldPath field, String alias, String owner) {
        return CLASHING_PAGE.at(
                Place.field(path, field),
                "the address " + quoted(alias) + " belongs to " + owner,
                "Take the alias out: many hosts show one page with .html and without it, so it cannot lead on.");
    }

    static Problem clashingFile(String path, String address, String owner) {
        return CLASHING_PAGE.at(
                Place.file(path),
                "this page would have the address " + quoted(address) + ", which belongs to " + owner,
                "Give the file another name.");
    }

    static Problem clashingStatic(String file, String path, String owner) {
        return CLASHING_PAGE.at(
                Place.file(file),
                "this file would be written to " + quoted(path) + ", which belongs to " + owner,
                "Take it out of static/, or give it another name.");
    }

    static Problem noSuchPart(String path, FieldPath field, String kind, String id, Collection<String> known) {
        String ids = known.isEmpty()
                ? "The entry has no " + (kind.equals("appearance") ? "other " : "") + kind
                        + ": add it, or delete this field."
                : "The ids there are: " + known.stream().limit(SHOWN_IDS).collect(Collectors.joining(", ")) + ".";
        String way = kind.equals("source") ? ids + " A whole address will do too." : ids;
        return DANGLING_REFERENCE.at(
                Place.field(path, field),
                "no " + kind + " of this entry has the id " + quoted(id),
                didYouMean(id, known, way));
    }

    /** @param abroad the id in which a language stands before this one; null where there is none */
    static Problem noSuchEntry(
            String path, FieldPath field, String id, @Nullable String abroad, Collection<String> known) {
        String help =
                "An id is what the entry’s file has as “id”, else as “slug”, else the file’s name without .md; where an"
                        + " entry is not in the site’s language, its language and a slash stand before it, as in az/first. If there is"
                        + " no such entry, take the reference out.";
        return DANGLING_REFERENCE.at(
                Place.field(path, field),
                "no entry has the id " + quoted(id),
                abroad == null ? didYouMean(id, known, help) : "Did you mean " + abroad + "? " + help);
    }

    /** @param languages those of the site */
    static Problem sameLanguage(String path, String original, String language, List<String> languages) {
        List<String> different =
                languages.stream().filter(one -> !one.equals(language)).toList();
        String others = different.isEmpty() ? "" : ", which can be " + String.join(", ", different);
        return DANGLING_REFERENCE.at(
                Place.field(path, FieldPath.of("translation_of")),
                "the original " + quoted(original) + " is in the same language, " + language,
                "If this text is in another language, write that in “language”" + others
                        + ". If not, it is no translation:" + " take “translation_of” out, and write “related: ["
                        + Shown.plain(original) + "]” where it checks the same claim.");
    }

    static Problem translationOfItself(String path) {
        return DANGLING_REFERENCE.at(
                Place.field(path, FieldPath.of("translation_of")),
                "this entry names itself as its original",
                "Write the id of the entry that this one translates; if it is no translation, take “translation_of” out.");
    }

    static Problem translationOfTranslation(String path, String named, String original) {
        return DANGLING_REFERENCE.at(
                Place.field(path, FieldPath.of("translation_of")),
                quoted(named) + " is itself a translation, of " + quoted(original),
                "Write “translation_of: " + Shown.plain(original) + "”.");
    }

    static Problem appearanceCycle(String path, FieldPath field, List<String> circle) {
        return APPEARANCE_CYCLE.at(
                Place.field(path, field),
                circle.size() == 1
                        ? "the appearance " + circle.get(0) + " names itself as where it had the claim from"
                        : "the appearances " + String.join(", ", circle) + " name "
                                + (circle.size() == 2 ? "each other" : "one another in a circle")
                                + " as where they had the claim from",
                "Delete “from” at the appearance where the claim was seen first.");
    }

    static Problem severalFirstAppearances(String path, FieldPath field, String id, String other) {
        return SEVERAL_FIRST_APPEARANCES.at(
                Place.field(path, field),
                "the appearance " + id + " is marked as the first, and " + other + " is too",
                "Keep “first: true” only at the earliest appearance that is known.");
    }

    static Problem repeatedAppearance(String path, FieldPath field, String id, Appearance other) {
        return REPEATED_APPEARANCE.at(
                Place.field(path, field),
                "the appearance " + id + " leads to the same page as " + other.id() + ", "
                        + Shown.plain(String.valueOf(other.url())),
                "Make them one: keep the fields of both in " + other.id() + ", and delete " + id
                        + ". What was added at the address" + " later belongs in “note”.");
    }

    static Problem draftLinked(Place place, FactCheck other) {
        Moment day = other.published();
        if (other.isPublic() && day != null) {
            return DRAFT_LINKED.at(
                    place,
                    "this leads readers to " + other.path() + ", which will be published on " + day.day(),
                    "Give this entry that day or a later one, or take the reference out.");
        }
        return DRAFT_LINKED.at(
                place,
                "this leads readers to " + other.path() + ", which is not published",
                "Publish that entry first: take “status: " + other.status().key()
                        + "” out of it. Or take the reference out here.");
    }

    static Problem noBaseUrl() {
        return NO_BASE_URL.at(
                Place.field(Document.SITE.place(), FieldPath.of("base_url")),
                "base_url is not set, so that feeds, the sitemap and shared links lack whole addresses",
                "Add the address where the site is published, such as “base_url: https://example.org/”.");
    }
}
