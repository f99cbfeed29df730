package io.github.claimpress.shape;

import static io.github.claimpress.shape.Field.of;
import static io.github.claimpress.shape.Field.published;
import static io.github.claimpress.shape.Field.required;
import static io.github.claimpress.shape.Type.Plain.ANCHOR;
import static io.github.claimpress.shape.Type.Plain.COUNTRY;
import static io.github.claimpress.shape.Type.Plain.DATE;
import static io.github.claimpress.shape.Type.Plain.FLAG;
import static io.github.claimpress.shape.Type.Plain.LANGUAGE;
import static io.github.claimpress.shape.Type.Plain.MOMENT;
import static io.github.claimpress.shape.Type.Plain.NARRATIVE;
import static io.github.claimpress.shape.Type.Plain.PATH;
import static io.github.claimpress.shape.Type.Plain.PERSON;
import static io.github.claimpress.shape.Type.Plain.RATING;
import static io.github.claimpress.shape.Type.Plain.SLUG;
import static io.github.claimpress.shape.Type.Plain.SOURCE;
import static io.github.claimpress.shape.Type.Plain.TEXT;
import static io.github.claimpress.shape.Type.Plain.TOPIC;
import static io.github.claimpress.shape.Type.Plain.URL;

import io.github.claimpress.model.AppearanceKind;
import io.github.claimpress.model.ClaimKind;
import io.github.claimpress.model.Confidence;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.DenialKind;
import io.github.claimpress.model.MediaCategory;
import io.github.claimpress.model.OutcomeKind;
import io.github.claimpress.model.Relation;
import io.github.claimpress.model.RequestOutcome;
import io.github.claimpress.model.SourceLevel;
import io.github.claimpress.model.SourceType;
import io.github.claimpress.model.Stance;
import io.github.claimpress.model.Status;

/** The fields of a fact-check. Open {@link #ENTRY} first; the others are its parts. */
public final class EntryShapes {
    private static final Type TEXTS = new Type.ListOf(TEXT);
    private static final Type PERSONS = new Type.ListOf(PERSON);

    public static final Shape PARTY = Shape.of(
            "a person or organisation",
            "name",
            required("name", TEXT, "The name, as readers should see it.").like("Example Ministry"),
            of("type", TEXT, "Person or Organization.").like("Organization"),
            of("role", TEXT, "What the person or organisation is, in a few words.")
                    .like("Ministry of a country"),
            of("same_as", new Type.ListOf(URL), "Pages that say who this is; never the article with the claim.")
                    .like("https://example.org/who-this-is"));

    /** Somebody whom the site may know, with a page that counts what they said. */
    private static final Type ACTOR_FIELD = new Type.PartyOf(PARTY, true);

    private static final Type PARTY_FIELD = new Type.PartyOf(PARTY, false);

    public static final Shape QUOTE = Shape.of(
            "a quotation",
            "text",
            required("text", TEXT, "The words as they were said.").like("The bridge is closed"),
            of("language", LANGUAGE, "The language they were said in."));

    public static final Shape CLAIM = Shape.of(
            "a claim",
            "text",
            required("text", TEXT, "The claim as checked, in one sentence that can be true or false.")
                    .like("The bridge is closed to lorries"),
            of("quote", new Type.Group(QUOTE), "The claim as it was said, in its own language."),
            of("claimant", ACTOR_FIELD, "Who said it: an id of content/actors, or a name.")
                    .like("Example Ministry"),
            of("date", DATE, "When it was said; a year or a month where no more is known."),
            of("place", TEXT, "Where it was said, such as Telegram.").like("Telegram"),
            of("kind", Type.choice(ClaimKind.class), "What sort of thing the claim is."));

    public static final Shape VERDICT = Shape.of(
            "a verdict",
            "rating",
            required("rating", RATING, "A word of the site's verdict scale.").like("unverified"),
            of("explanation", TEXT, "Why, in one sentence.").like("The owner of the bridge says that it is open."),
            of("confidence", Type.choice(Confidence.class), "How sure the verdict is."));

    public static final Shape COUNTRIES = Shape.of(
            "countries by role",
            null,
            of("about", new Type.ListOf(COUNTRY), "Whom the claim is about."),
            of("origin", new Type.ListOf(COUNTRY), "Where it began; left out, where the first appearance was."),
            of("spread", new Type.ListOf(COUNTRY), "Where it was repeated; left out, where the appearances were."));

    public static final Shape ARCHIVE = Shape.of(
            "an archived copy",
            "url",
            required("url", URL, "The address of the copy.").like("https://example.org/archive/report"),
            of("date", DATE, "When the copy was made."));

    public static final Shape OUTCOME = Shape.of(
            "an outcome",
            "kind",
            required("kind", Type.choice(OutcomeKind.class), "What the publisher did after the check."),
            of("date", DATE, "When."),
            of("url", URL, "Where it can be seen.").like("https://example.org/correction"));

    public static final Shape APPEARANCE = Shape.of(
            "an appearance",
            "url",
            of("id", ANCHOR, "A short name to refer to it; left out, a1, a2 and so on.")
                    .like("a1"),
            of("first", FLAG, "true for the first appearance known."),
            of("from", TEXT, "The id of the appearance that it took the claim from.")
                    .like("a1"),
            of("relation", Type.choice(Relation.class), "How it took the claim over."),
            of("url", URL, "Its address.").like("https://example.org/post"),
            of("publisher", ACTOR_FIELD, "Who published it.").like("Example Channel"),
            of("kind", Type.choice(AppearanceKind.class), "What sort of publication it is."),
            of("platform", TEXT, "Where it was published, such as telegram.").like("telegram"),
            of("date", DATE, "When it was published."),
            of("language", LANGUAGE, "Its language."),
            of("country", COUNTRY, "The country it was published in or for."),
            of("archived", new Type.Group(ARCHIVE), "An archived copy."),
            of("reach", TEXT, "How many people it reached, in words.").like("200,000 followers"),
            of("outcome", new Type.Group(OUTCOME), "What its publisher did after the check."),
            of("note", TEXT, "What it says, in one sentence.").like("It shows a picture of a closed road."),
            of("source", SOURCE, "The source that tells of it, where it has no address of its own."));

    public static final Shape SOURCE_SHAPE = Shape.of(
            "a source",
            "url",
            of("id", ANCHOR, "A short name to cite it by; left out, s1, s2 and so on.")
                    .like("s1"),
            of("title", TEXT, "Its title.").like("Traffic report of August"),
            of("publisher", PARTY_FIELD, "Who published it.").like("Example Road Office"),
            of("url", URL, "Its address; a source on paper has none.").like("https://example.org/report"),
            of("archived", new Type.Group(ARCHIVE), "An archived copy."),
            of("accessed", DATE, "When it was read."),
            of("date", DATE, "When it was published."),
            of("language", LANGUAGE, "Its language."),
            of("type", Type.choice(SourceType.class), "What sort of source it is."),
            of(
                    "level",
                    Type.choice(SourceLevel.class),
                    "Whether it is primary, or tells of something it has from others."),
            of("stance", Type.choice(Stance.class), "Whether it speaks for the claim, against it, or gives context."),
            of("quote", new Type.Group(QUOTE), "The words that matter."),
            of("note", TEXT, "What it shows, or why it is secondary.").like("It counts the lorries that crossed."));

    public static final Shape DENIAL = Shape.of(
            "an official statement",
            "statement",
            of("id", ANCHOR, "A short name to cite it by; left out, d1, d2 and so on.")
                    .like("d1"),
            of("kind", Type.choice(DenialKind.class), "What it does with the claim; left out, it denies it."),
            of("official", ACTOR_FIELD, "Who made it.").like("Example Spokesperson"),
            of("role", TEXT, "In which role.").like("Spokesperson"),
            of("institution", ACTOR_FIELD, "For which institution.").like("Example Ministry"),
            of("country", COUNTRY, "Of which country."),
            of("date", DATE, "When."),
            of("statement", TEXT, "What was said: exact words in quotation marks, or reported speech without them.")
                    .like("“The bridge has never been closed.”"),
            of("language", LANGUAGE, "The language of the statement as it stands here."),
            of("source", SOURCE, "Where it is recorded: a source's id, or an address."));

    public static final Shape REQUEST = Shape.of(
            "a request for comment",
            "to",
            required("to", PARTY_FIELD, "Who was asked, or ought to have been.").like("Example Ministry"),
            of("by", PARTY_FIELD, "Who asked; left out, this site.").like("Example News"),
            of("sent", DATE, "When."),
            required("outcome", Type.choice(RequestOutcome.class), "What came of it."),
            of("reason", TEXT, "Why nobody asked, where the outcome is not-sent.")
                    .like("The channel names nobody who could be asked."),
            of("note", TEXT, "What was answered, or anything else to know.")
                    .like("Asked by e-mail, and again a week later."),
            of("source", SOURCE, "Where it is recorded: a source's id, or an address."));

    public static final Shape PREVIOUS = Shape.of(
            "what stood before",
            "verdict",
            of("verdict", RATING, "The verdict before this correction.").like("unverified"),
            of("claim", TEXT, "The claim's text before this correction.").like("The bridge is closed"));

    public static final Shape CORRECTION = Shape.of(
            "a correction",
            "note",
            required("date", MOMENT, "When the entry was changed."),
            required("kind", Type.choice(CorrectionKind.class), "How much was changed."),
            of("note", TEXT, "What was wrong, and what is right.")
                    .like("The bridge was closed for one night; the text said it never was."),
            of("previous", new Type.Group(PREVIOUS), "What stood before."));

    public static final Shape MEDIA = Shape.of(
            "a picture, video or recording",
            "category",
            of("kind", Type.choice("image", "video", "audio"), "What it is."),
            required("category", Type.choice(MediaCategory.class), "What was done to it, in schema.org's words."),
            of("original_url", URL, "Where the original is.").like("https://example.org/original"),
            of("original_context", TEXT, "What the original showed.")
                    .like("A bridge in another country, five years earlier"));

    public static final Shape ENTRY = Shape.of(
            "a fact-check",
            null,
            of("id", TEXT, "Stable, never used again; left out, the slug.").like("2025-014"),
            of("slug", SLUG, "The last part of the address, never changed; left out, the file's name.")
                    .like("bridge-not-closed"),
            of("aliases", new Type.ListOf(PATH), "Former addresses from the site's root, which lead here.")
                    .like("/old/path/"),
            of("language", LANGUAGE, "The entry's language; left out, the site's."),
            of("status", Type.choice(Status.class), "Where it stands; left out, published."),
            required("title", TEXT, "The headline.").like("The bridge is not closed to lorries"),
            of("summary", TEXT, "One or two sentences; left out, the verdict's explanation.")
                    .like("Lorries have crossed the bridge every day."),
            published("published", MOMENT, "When it was published."),
            of("updated", MOMENT, "When it was last changed."),
            of("authors", PERSONS, "Ids of content/people.").like("a-editor"),
            of("reviewers", PERSONS, "Ids of content/people; nobody reviews their own entry.")
                    .like("b-editor"),
            of("why", TEXT, "Why this claim was chosen.").like("Four outlets repeated it in two days."),
            of("disclosures", TEXTS, "Interests of the authors that readers should know of.")
                    .like("The author once worked for the road office."),
            required("claim", new Type.Group(CLAIM), "What was claimed."),
            published("verdict", new Type.Group(VERDICT), "What was found."),
            of(
                    "countries",
                    new Type.GroupOrList(COUNTRIES, "about"),
                    "Countries, by role or as a list of those it is about."),
            of("topics", new Type.ListOf(TOPIC), "Ids of content/topics.").like("traffic"),
            of("narratives", new Type.ListOf(NARRATIVE), "Ids of content/narratives.")
                    .like("closed-roads"),
            of("appearances", new Type.ListOf(new Type.Group(APPEARANCE)), "Where the claim was seen."),
            of("sources", new Type.ListOf(new Type.Group(SOURCE_SHAPE)), "The evidence."),
            of("official_denials", new Type.ListOf(new Type.Group(DENIAL)), "What officials said about the claim."),
            of("requests_for_comment", new Type.ListOf(new Type.Group(REQUEST)), "Who was asked, and what came of it."),
            of(
                    "corrections",
                    new Type.ListOf(new Type.Group(CORRECTION)),
                    "What was changed after publication, newest first."),
            of("translation_of", Type.Plain.ENTRY, "The id of the entry that this one translates.")
                    .like("bridge-not-closed"),
            of("related", new Type.ListOf(Type.Plain.ENTRY), "Ids of entries that belong beside this one.")
                    .like("bridge-not-closed"),
            of("media", new Type.ListOf(new Type.Group(MEDIA)), "Pictures, videos and recordings that were reviewed."),
            of("license", TEXT, "Under which terms the text may be used; left out, the site's.")
                    .like("CC-BY-4.0"));

    private EntryShapes() {}
}
