package io.github.claimpress.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Status;
import io.github.claimpress.model.Verdict;
import io.github.claimpress.model.VerdictScale;
import io.github.claimpress.testkit.Entry;
import io.github.claimpress.testkit.RichEntries;
import io.github.claimpress.testkit.RichSite;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimReviewsTest {
    private static final String PAGE = "https://facts.example/fact-checks/shells/";

    private static JsonNode read(Site site, FactCheck entry) {
        try {
            return new ObjectMapper().readTree(new ClaimReviews(site).of(entry));
        } catch (IOException notJson) {
            throw new AssertionError(notJson);
        }
    }

    private static JsonNode rich() {
        return read(RichSite.site(), RichEntries.rich());
    }

    /** What stands at a path; null where nothing does. */
    private static String at(JsonNode review, String path) {
        JsonNode found = review.at(path);
        return found.isMissingNode() ? null : found.asText();
    }

    @Test
    void the_review_says_who_reviewed_what_and_when() {
        JsonNode review = rich();
        assertEquals("https://schema.org", at(review, "/@context"));
        assertEquals("ClaimReview", at(review, "/@type"));
        assertEquals(PAGE + "#claim-review", at(review, "/@id"));
        assertEquals(PAGE, at(review, "/url"));
        assertEquals("Azerbaijan will make shells for Ukraine", at(review, "/claimReviewed"));
        assertEquals("2025-08-02", at(review, "/datePublished"));
        assertEquals("2025-08-20T09:00:00Z", at(review, "/dateModified"));
        assertEquals("en", at(review, "/inLanguage"));
        assertEquals("Organization", at(review, "/author/@type"));
        assertEquals("Example Facts Foundation", at(review, "/author/name"));
        assertEquals("https://foundation.example/", at(review, "/author/url"));
        assertEquals("https://foundation.example/logo.png", at(review, "/author/logo"));
        assertEquals("https://www.wikidata.org/wiki/Q1", at(review, "/author/sameAs/0"));
        assertEquals("Example Facts Foundation", at(review, "/sdPublisher/name"));
        assertEquals("https://creativecommons.org/licenses/by/4.0/", at(review, "/license"));
        assertEquals("https://creativecommons.org/licenses/by/4.0/", at(review, "/sdLicense"));
        assertNull(at(review, "/creativeWorkStatus"));
    }

    @Test
    void the_claim_is_kept_apart_from_the_articles_that_carried_it() {
        JsonNode claim = rich().get("itemReviewed");
        assertEquals("Claim", at(claim, "/@type"));
        assertEquals(PAGE + "#claim", at(claim, "/@id"));
        assertEquals("Telegram", at(claim, "/name"));
        assertEquals("Azerbaijan will make shells for Ukraine", at(claim, "/text"));
        assertEquals("Quotation", at(claim, "/hasPart/@type"));
        assertEquals("Азербайджан будет делать снаряды", at(claim, "/hasPart/text"));
        assertEquals("ru", at(claim, "/hasPart/inLanguage"));
        assertEquals("2025-07-29", at(claim, "/datePublished"));
        assertEquals("Organization", at(claim, "/author/@type"));
        assertEquals("https://facts.example/actors/joker-dnr/#actor", at(claim, "/author/@id"));
        assertEquals("Joker DNR", at(claim, "/author/name"));
        assertEquals("Anonymous Telegram channel", at(claim, "/author/description"));
        assertEquals("https://t.me/s/joker_example", at(claim, "/author/sameAs/0"));
    }

    @Test
    void the_first_appearance_is_kept_apart_from_the_spread() {
        JsonNode claim = rich().get("itemReviewed");
        assertEquals("SocialMediaPosting", at(claim, "/firstAppearance/@type"));
        assertEquals("https://t.me/joker_example/1", at(claim, "/firstAppearance/url"));
        assertEquals("2025-07-29", at(claim, "/firstAppearance/datePublished"));
        assertEquals("ru", at(claim, "/firstAppearance/inLanguage"));
        assertEquals("Joker DNR", at(claim, "/firstAppearance/publisher/name"));
        assertEquals("https://archive.example/a1", at(claim, "/firstAppearance/archivedAt"));
        assertEquals(1, claim.get("appearance").size());
        assertEquals("Article", at(claim, "/appearance/0/@type"));
        assertEquals("https://outlet.example/shells", at(claim, "/appearance/0/url"));
        assertEquals("2025-07", at(claim, "/appearance/0/datePublished"));
        assertEquals("Outlet Example", at(claim, "/appearance/0/publisher/name"));
        assertEquals("https://outlet.example/", at(claim, "/appearance/0/publisher/sameAs/0"));
        assertEquals("Says it as news", at(claim, "/appearance/0/abstract"));
    }

    @Test
    void the_rating_has_words_and_numbers_from_the_scale() {
        JsonNode rating = rich().get("reviewRating");
        assertEquals("Rating", at(rating, "/@type"));
        assertEquals("Misleading", at(rating, "/alternateName"));
        assertEquals(2, rating.get("ratingValue").intValue());
        assertEquals(5, rating.get("bestRating").intValue());
        assertEquals(1, rating.get("worstRating").intValue());
        assertEquals("The plant is planned, the shells are not.", at(rating, "/ratingExplanation"));
    }

    @Test
    void a_verdict_without_a_number_has_no_numbers_at_all() {
        FactCheck entry = new Entry("1", "one", "en", Status.PUBLISHED)
                .published("2025-01-01")
                .verdict(new Verdict("unverified", null, null))
                .make();
        JsonNode rating = read(RichSite.with(entry), entry).get("reviewRating");
        assertEquals("{\"@type\":\"Rating\",\"alternateName\":\"Unverified\"}", rating.toString());
    }

    @Test
    void the_numbers_follow_a_scale_of_the_sites_own() {
        VerdictScale scale = new VerdictScale(List.of(
                new Rating("holds", 10, Map.of("en", "Holds"), Map.of(), "true", null, null),
                new Rating("fails", 0, Map.of("en", "Fails"), Map.of(), "false", null, null)));
        FactCheck entry = new Entry("1", "one", "en", Status.PUBLISHED)
                .verdict(new Verdict("fails", null, null))
                .make();
        Site site = RichSite.site(RichSite.settings(RichSite.BASE, null, scale), List.of(entry));
        JsonNode rating = read(site, entry).get("reviewRating");
        assertEquals("Fails", at(rating, "/alternateName"));
        assertEquals(0, rating.get("ratingValue").intValue());
        assertEquals(10, rating.get("bestRating").intValue());
        assertEquals(0, rating.get("worstRating").intValue());
    }

    @Test
    void sources_are_cited_by_type_and_a_page_has_one_claim_review_only() {
        JsonNode review = rich();
        assertEquals("Dataset", at(review, "/citation/0/@type"));
        assertEquals("Budget of the ministry", at(review, "/citation/0/name"));
        assertEquals("https://ministry.example/budget", at(review, "/citation/0/url"));
        assertEquals("Ministry of Defence", at(review, "/citation/0/publisher/name"));
        assertEquals("2025", at(review, "/citation/0/datePublished"));
        assertEquals("az", at(review, "/citation/0/inLanguage"));
        assertEquals("https://archive.example/s1", at(review, "/citation/0/archivedAt"));
        assertEquals("Heç bir mərmi", at(review, "/citation/0/hasPart/text"));
        assertEquals("No line for shells", at(review, "/citation/0/description"));
        assertEquals("Article", at(review, "/citation/1/@type"));
        assertEquals(2, review.toString().split("\"ClaimReview\"", -1).length);
    }

    @Test
    void denials_are_quotations_of_an_official_of_an_institution() {
        JsonNode denial = rich().at("/citation/2");
        assertEquals("Quotation", at(denial, "/@type"));
        assertEquals("denial", at(denial, "/genre"));
        assertEquals("“We make no shells.”", at(denial, "/text"));
        assertEquals("en", at(denial, "/inLanguage"));
        assertEquals("2025-07-31", at(denial, "/datePublished"));
        assertEquals("Person", at(denial, "/creator/@type"));
        assertEquals("Anar Example", at(denial, "/creator/name"));
        assertEquals("Head of the press office", at(denial, "/creator/jobTitle"));
        assertEquals("https://www.wikidata.org/wiki/Q2", at(denial, "/creator/sameAs/0"));
        assertEquals("Organization", at(denial, "/creator/affiliation/@type"));
        assertEquals("Ministry of Defence", at(denial, "/creator/affiliation/name"));
        assertEquals("https://ministry.example/budget", at(denial, "/url"));
        assertEquals("https://archive.example/s1", at(denial, "/archivedAt"));
        JsonNode other = rich().at("/citation/3");
        assertEquals("Presidency", at(other, "/creator/name"));
        assertEquals("https://presidency.example/brief", at(other, "/url"));
    }

    @Test
    void corrections_and_media_are_told() {
        JsonNode review = rich();
        assertEquals("CorrectionComment", at(review, "/correction/0/@type"));
        assertEquals("The plant exists.", at(review, "/correction/0/text"));
        assertEquals("2025-08-20T09:00:00Z", at(review, "/correction/0/datePublished"));
        assertEquals("Update", at(review, "/correction/1/text"));
        assertEquals("2025-08-10", at(review, "/correction/1/datePublished"));
        assertEquals("MediaReview", at(review, "/associatedMediaReview/0/@type"));
        assertEquals("DecontextualizedContent", at(review, "/associatedMediaReview/0/mediaAuthenticityCategory"));
        assertEquals("https://photo.example/2019", at(review, "/associatedMediaReview/0/originalMediaLink"));
        assertEquals("A queue in 2019", at(review, "/associatedMediaReview/0/originalMediaContextDescription"));
        assertEquals("ImageObject", at(review, "/associatedMediaReview/0/itemReviewed/@type"));
    }

    @Test
    void a_translation_and_its_original_name_each_other_and_share_the_claim() {
        JsonNode original = rich();
        assertEquals(1, original.get("workTranslation").size());
        assertEquals("https://facts.example/az/fact-checks/shells/", at(original, "/workTranslation/0/url"));
        assertEquals("az", at(original, "/workTranslation/0/inLanguage"));
        JsonNode translation = read(RichSite.site(), RichEntries.translation());
        assertEquals("https://facts.example/az/fact-checks/shells/", at(translation, "/url"));
        assertEquals(PAGE, at(translation, "/translationOfWork/url"));
        assertEquals(PAGE + "#claim", at(translation, "/itemReviewed/@id"));
        assertEquals("Çaşdırıcı", at(translation, "/reviewRating/alternateName"));
    }

    @Test
    void a_void_entry_is_rated_void_and_says_why() {
        JsonNode review = read(RichSite.site(), RichEntries.voided());
        assertEquals("Void", at(review, "/creativeWorkStatus"));
        assertEquals("Void", at(review, "/reviewRating/alternateName"));
        assertEquals("We mixed up two ships.", at(review, "/reviewRating/ratingExplanation"));
        assertNull(at(review, "/reviewRating/ratingValue"));
        assertFalse(review.get("reviewRating").toString().contains("False"));
    }

    @Test
    void without_a_base_address_nothing_that_needs_one_is_said() {
        JsonNode review = read(RichSite.withoutBase(), RichEntries.rich());
        assertNull(at(review, "/url"));
        assertNull(at(review, "/@id"));
        assertNull(at(review, "/itemReviewed/@id"));
        assertNull(at(review, "/itemReviewed/author/@id"));
        assertNull(at(review, "/workTranslation/0/url"));
        assertEquals("Azerbaijan will make shells for Ukraine", at(review, "/claimReviewed"));
    }

    @Test
    void the_sites_title_stands_in_for_a_publisher() {
        Site site = RichSite.site(RichSite.settings(RichSite.BASE, null, VerdictScale.BUILT_IN), List.of());
        assertEquals("Example Facts", at(read(site, RichEntries.voided()), "/author/name"));
        assertEquals(RichSite.BASE, at(read(site, RichEntries.voided()), "/author/url"));
    }

    @Test
    void entries_that_are_not_public_have_no_review() {
        ClaimReviews reviews = new ClaimReviews(RichSite.site());
        assertEquals("", reviews.of(RichEntries.draft()));
        assertEquals("", reviews.of(RichEntries.inReview()));
    }

    @Test
    void hostile_texts_cannot_leave_the_script_element() {
        FactCheck entry = new Entry("1", "one", "en", Status.PUBLISHED)
                .title("</script><script>alert(1)</script>")
                .claim("<!-- <script> \uD800 \u0000 \u2028")
                .make();
        String json = new ClaimReviews(RichSite.with(entry)).of(entry);
        assertFalse(json.contains("<"), json);
        assertFalse(json.contains("\u2028"), json);
        assertTrue(read(RichSite.with(entry), entry).get("headline").asText().startsWith("</script>"));
    }

    @Test
    void short_names_of_licences_become_addresses() {
        assertEquals("https://creativecommons.org/licenses/by-nc-sa/4.0/", License.address("CC-BY-NC-SA-4.0"));
        assertEquals("https://creativecommons.org/publicdomain/zero/1.0/", License.address("CC0-1.0"));
        assertEquals("All rights reserved", License.address("All rights reserved"));
    }
}
