package io.github.claimpress.check.rule;

import static io.github.claimpress.check.rule.Shown.didYouMean;
import static io.github.claimpress.check.rule.Shown.quoted;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.text.FieldPath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * An id without a file.
     *
     * @param kind what the id is of, such as a topic
     * @param folder where its file would be
     */
    static Problem unknownId(
            Kind code, String path, FieldPath field, String kind, String id, String folder, Collection<String> known) {
        return code.at(
                Place.field(path, field),
                "there is no " + kind + " " + quoted(id),
                didYouMean(id, known, "If it is new, add the file content/" + folder + "/" + Shown.plain(id) + ".md."));
    }

    static Problem unknownActor(String path, FieldPath field, String id, Collection<String> known) {
        String name = Shown.plain(id);
        return UNKNOWN_ACTOR.at(
                Place.field(path, field),
                "there is no actor " + quoted(id),
                didYouMean(
                        id,
                        known,
                        "If it is new, add the file content/actors/" + name
                                + ".md; for a name without a page of its own write “{name: " + name + "}”."));
    }

    static Problem duplicateSlug(String path, String slug, String other) {
        return DUPLICATE_SLUG.at(
                Place.field(path, FieldPath.of("slug")),
                "the slug " + quoted(slug) + " is that of " + other + " too",
                "Give the newer entry one of its own with “slug: …”: an address leads to one entry.");
    }

    static Problem duplicateId(String path, String id, String other) {
        return DUPLICATE_ID.at(
                Place.field(path, FieldPath.of("id")),
                "the id " + quoted(id) + " is that of " + other + " too",
                "Give the newer entry another id; an id is never used again.");
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
                "Take the alias out: what stands at an address cannot lead elsewhere.");
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

    static Problem noSuchEntry(String path, FieldPath field, String id, Collection<String> known) {
        return DANGLING_REFERENCE.at(
                Place.field(path, field),
                "no entry has the id " + quoted(id),
                didYouMean(
                        id,
                        known,
                        "Write the id of an entry: what its file has as “id”, else as “slug”, else the file’s name without .md."));
    }

    static Problem sameLanguage(String path, String original, String language) {
        return DANGLING_REFERENCE.at(
                Place.field(path, FieldPath.of("translation_of")),
                "the original " + quoted(original) + " is in the same language, " + language,
                "Set the language of the translation, or take “translation_of” out.");
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
                        ? "the appearance " + circle.get(0) + " takes the claim from itself"
                        : "the appearances " + String.join(", ", circle)
                                + " take the claim from each other in a circle",
                "Delete “from” at the appearance where the claim was seen first.");
    }

    static Problem severalFirstAppearances(String path, FieldPath field, String id, String other) {
        return SEVERAL_FIRST_APPEARANCES.at(
                Place.field(path, field),
                "the appearance " + id + " is marked as the first, and " + other + " is too",
                "Keep “first: true” only at the earliest appearance that is known.");
    }

    static Problem repeatedAppearance(String path, FieldPath field, String id, String other) {
        return REPEATED_APPEARANCE.at(
                Place.field(path, field),
                "the appearance " + id + " has the same address as " + other,
                "Make them one; what was added at the address later belongs in its note.");
    }

    static Problem draftLinked(Place place, String other, boolean ahead) {
        return DRAFT_LINKED.at(
                place,
                "this leads readers to " + other + (ahead ? ", whose day has not come" : ", which is not published"),
                "Publish that entry first, or take the reference out.");
    }

    static Problem noBaseUrl() {
        return NO_BASE_URL.at(
                Place.field("content/site.yml", FieldPath.of("base_url")),
                "base_url is not set, so that feeds, the sitemap and shared links lack whole addresses",
                "Add the address where the site is published, such as “base_url: https://example.org/”.");
    }
}
