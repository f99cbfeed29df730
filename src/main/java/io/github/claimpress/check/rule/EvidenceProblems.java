package io.github.claimpress.check.rule;

import static io.github.claimpress.check.rule.Shown.quoted;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Verdict;
import io.github.claimpress.similar.NearPairs.Pair;
import io.github.claimpress.text.FieldPath;
import java.util.List;
import java.util.stream.Collectors;

/** Messages about the evidence, and about who worked on an entry. */
final class EvidenceProblems {
    static final Kind SELF_REVIEW = Kind.error("self-review");
    static final Kind CLAIMANT_IS_PUBLISHER = Kind.error("claimant-is-publisher");
    static final Kind TOO_FEW_SOURCES = Kind.warning("too-few-sources");
    static final Kind NO_PRIMARY_SOURCE = Kind.warning("no-primary-source");
    static final Kind MISSING_ARCHIVE = Kind.warning("missing-archive");
    static final Kind NO_REQUEST_FOR_COMMENT = Kind.warning("no-request-for-comment");
    static final Kind UNREVIEWED = Kind.warning("unreviewed");
    static final Kind DENIAL_AS_ONLY_EVIDENCE = Kind.warning("denial-as-only-evidence");
    static final Kind SIMILAR_CLAIM = Kind.warning("similar-claim");
    static final Kind NO_COUNTRY = Kind.warning("no-country");
    static final Kind NO_TOPIC = Kind.warning("no-topic");
    static final Kind SOURCE_WITHOUT_LINK = Kind.note("source-without-link");

    private static final int SHOWN_FILES = 3;

    private EvidenceProblems() {}

    static Problem selfReview(String path, FieldPath field, String person) {
        return SELF_REVIEW.at(
                Place.field(path, field),
                quoted(person) + " is an author of this entry and its reviewer",
                "Have somebody else review it, or leave “reviewers” out until somebody has.");
    }

    static Problem claimantIsPublisher(String path, String name) {
        return CLAIMANT_IS_PUBLISHER.at(
                Place.field(path, Fields.CLAIM.child("claimant")),
                "the claimant " + quoted(name) + " is the publisher of this site",
                "A fact-check is about what somebody else claimed: name who said it before. Where nobody knows, leave “claimant”"
                        + " out.");
    }

    static Problem tooFewSources(String path, int cited, int wanted) {
        String number = cited == 0 ? "no source" : cited == 1 ? "one source" : cited + " sources";
        return TOO_FEW_SOURCES.at(
                Place.key(path, FieldPath.of(Fields.SOURCES)),
                "the entry cites " + number + ", and at least " + wanted + " are wanted",
                "Add sources that came to know of it independently. Where there is only one, say so in the text;"
                        + " then this warning may stay.");
    }

    static Problem noPrimarySource(String path) {
        return NO_PRIMARY_SOURCE.at(
                Place.key(path, FieldPath.of(Fields.SOURCES)),
                "no source is primary, and no secondary one has a note that says why",
                "Mark the best source with “level: primary”, or with “level: secondary” and a note that says why it has to do.");
    }

    static Problem missingArchive(String path, FieldPath field) {
        return MISSING_ARCHIVE.at(
                Place.field(path, field),
                "there is no archived copy of this page",
                "Have a web archive keep a copy, and add its address: “archived: https://…”.");
    }

    static Problem archivedAsItself(String path, FieldPath field) {
        return MISSING_ARCHIVE.at(
                Place.field(path, field),
                "this is the page itself, and no copy of it",
                "Have a web archive keep a copy, and write the address that the archive gives for it.");
    }

    static Problem noRequestForComment(String path) {
        return NO_REQUEST_FOR_COMMENT.at(
                Place.field(path, FieldPath.of(Fields.REQUESTS)),
                "nobody was asked for a comment",
                "Add “requests_for_comment: [{to: {name: \"Ministry of Water\"}, outcome: no-reply}]”, with who was asked and"
                        + " what came of it; an empty line of that name goes. Where nobody was asked, say why: “requests_for_comment: [{to: {name: \"Ministry of"
                        + " Water\"}, outcome: not-sent, reason: \"It has no address.\"}]”.");
    }

    /** @param outcome says that nobody was asked */
    static Problem noReasonForSilence(String path, FieldPath outcome) {
        return NO_REQUEST_FOR_COMMENT.at(
                Place.field(path, outcome),
                "nobody was asked for a comment, and it is not said why",
                "Add “reason: \"…\"” to this item, such as “reason: \"It has no address.\"”.");
    }

    static Problem unreviewed(String path) {
        return UNREVIEWED.at(
                Place.field(path, FieldPath.of("reviewers")),
                "nobody has reviewed this entry",
                "Have a second editor read it, and add “reviewers: […]” with the id of that person.");
    }

    /** @param open whether the site's scale has the verdict unverified */
    static Problem denialAsOnlyEvidence(String path, String rating, boolean open) {
        return DENIAL_AS_ONLY_EVIDENCE.at(
                Place.key(path, FieldPath.of(Fields.DENIALS)),
                "the verdict " + quoted(rating) + " rests on an official denial alone",
                "Add another source to “sources”, one that does not rest on the denial: “{title: …, url: …, stance: refutes}”"
                        + (open ? "; or write “verdict: unverified”." : ", or choose a verdict that leaves it open."));
    }

    /**
     * @param address the later entry's, from the site's root
     * @param naming files of entries that name the later one as related
     */
    static Problem similarClaim(Pair pair, String address, List<String> naming) {
        FactCheck earlier = pair.earlier();
        String day = earlier.published() == null
                ? ""
                : ", published " + earlier.published().day();
        String other = quoted(earlier.title()) + day + " (" + earlier.path() + ")";
        return SIMILAR_CLAIM.at(
                Place.field(pair.later().path(), Fields.CLAIM.child("text")),
                (pair.address()
                                ? "this claim was seen at the same address as that of " + other
                                        + ", and their words are alike"
                                : "this claim is nearly the same as that of " + other)
                        + twoVerdicts(pair),
                linked(pair) + ", so that readers of one find the other."
                        + (AllEntries.haveOneVerdict(pair.later(), pair.earlier())
                                        && Successor.isSameClaim(pair.later(), pair.earlier())
                                ? " " + oneOfTwo(pair, address, naming)
                                : ""));
    }

    /** Which two verdicts contradict each other; empty where there is one. */
    private static String twoVerdicts(Pair pair) {
        Verdict later = pair.later().verdict();
        Verdict earlier = pair.earlier().verdict();
        return later == null || earlier == null || later.rating().equals(earlier.rating())
                ? ""
                : "; that one says " + quoted(earlier.rating()) + ", this one " + quoted(later.rating());
    }

    private static String linked(Pair pair) {
        String id = pair.earlier().id();
        if (id.equals(pair.later().id())) {
            return "Give one of the two another id, and name that in “related” of the other";
        }
        return pair.later().related().isEmpty()
                ? "Write “related: [" + id + "]”"
                : "Add " + quoted(id) + " to “related”";
    }

    /** How two entries become one, with every step that would otherwise be told later. */
    private static String oneOfTwo(Pair pair, String address, List<String> naming) {
        FactCheck kept = pair.earlier();
        AliasList addresses = AliasList.of(pair.later(), address);
        String steps = kept.aliases().isEmpty()
                ? "add “" + addresses.line() + "” to " + kept.path()
                : "add " + addresses.quoted() + " to “aliases” of " + kept.path();
        if (naming.isEmpty()) {
            return "Or make them one entry: delete this file, and " + steps + ".";
        }
        String files = naming.stream().limit(SHOWN_FILES).collect(Collectors.joining(", "));
        return "Or make them one entry: delete this file, " + steps + ", and write " + quoted(kept.id())
                + " in place of " + quoted(pair.later().id()) + " in “related” of " + files
                + (naming.size() > SHOWN_FILES ? " and others." : ".");
    }

    static Problem noCountry(String path) {
        return NO_COUNTRY.at(
                Place.field(path, FieldPath.of("countries")),
                "no country is named that the claim is about",
                "Add its countries, such as “countries: [AZ, UA]”: readers look for entries by country.");
    }

    static Problem noTopic(String path) {
        return NO_TOPIC.at(
                Place.field(path, FieldPath.of("topics")),
                "the entry has no topic",
                "Add “topics: […]” with names of files in content/topics, without .md.");
    }

    static Problem sourceWithoutLink(String path, FieldPath field) {
        return SOURCE_WITHOUT_LINK.at(
                Place.field(path, field),
                "this source has no address",
                "Add “url” if it is online. If not, say in its “note” where it can be read.");
    }
}
