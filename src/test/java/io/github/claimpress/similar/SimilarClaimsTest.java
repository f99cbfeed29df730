package io.github.claimpress.similar;

import static io.github.claimpress.testkit.Entries.entry;
import static io.github.claimpress.testkit.SiteBuilder.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.model.EarlierCheck;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Status;
import io.github.claimpress.testkit.EntryBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarClaimsTest {
    /** Twelve claims in five alphabets; those of one language have words in common. */
    private static final List<String> CLAIMS = List.of(
            "en The new bridge over the lake will be closed for lorries from March",
            "en The old bridge over the river was sold to a company from abroad",
            "en Schools of the capital will be closed from March because of heating",
            "az Göl üzərindəki yeni körpü mart ayından yük maşınları üçün bağlanacaq",
            "az Paytaxtdakı bütün məktəb binaları qızdırıcı olmadığına görə mart ayında bağlanacaq",
            "uk Новий міст через озеро закриють для вантажівок із березня",
            "uk Школи столиці закриють із березня через брак опалення",
            "ru В столице с марта закроют все школы из-за отопления",
            "ru Старый мост через реку продали компании из-за границы",
            "ar سيغلق الجسر الجديد فوق البحيرة أمام الشاحنات ابتداء من آذار",
            "ar بيع الجسر القديم فوق النهر لشركة من الخارج",
            "ka ტბაზე ახალი ხიდი მარტიდან სატვირთო მანქანებისთვის დაიკეტება");

    @Test
    void a_claim_in_other_words_finds_its_original_in_every_alphabet() {
        SimilarClaims claims = new SimilarClaims(twelve());
        Rewording rewording = new Rewording(4);
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < CLAIMS.size(); i++) {
                String said = rewording.of(CLAIMS.get(i).substring(3));
                assertEquals("c" + i, claims.nearest(said, 3).get(0).entry().id(), said);
            }
        }
    }

    @Test
    void writing_without_spaces_is_compared_too() {
        Site site = site(
                        entry("bridge").claim("湖上的新桥将从三月起对卡车关闭"),
                        entry("school").claim("首都的学校将从三月起停课"))
                .build();

        assertEquals(List.of("bridge", "school"), ids(new SimilarClaims(site).nearest("从三月起，湖上新桥禁止卡车通行", 3)));
    }

    @Test
    void other_forms_of_words_and_other_spellings_count() {
        Site site = site(
                        entry("bridge").claim("Азербайджанські снаряди доставили через Туреччину"),
                        entry("other").claim("Залізничний квиток подорожчає через тариф"))
                .build();
        List<EarlierCheck> found = new SimilarClaims(site).nearest("АЗЕРБАЙДЖАНСЬКИМИ снарядами з Туреччини", 3);

        assertEquals(List.of("bridge"), ids(found));
        assertTrue(found.get(0).likeness() > 0.4, () -> "" + found.get(0).likeness());
    }

    @Test
    void a_number_is_no_form_of_a_longer_one() {
        Site site = site(entry("few").claim("15000 people left"), entry("many").claim("150000 people left"))
                .build();

        assertEquals(
                "many", ids(new SimilarClaims(site).nearest("150000 people", 2)).get(0));
    }

    @Test
    void a_claim_is_found_in_the_midst_of_a_long_text() {
        String filler = "We went to the market and bought apples, and later somebody told a long story. ".repeat(12);
        List<EarlierCheck> found = new SimilarClaims(twelve())
                .nearest(filler + "The old bridge over the river was sold to a company from abroad! " + filler, 1);

        assertEquals(List.of("c1"), ids(found));
        assertTrue(found.get(0).likeness() > 0.5, () -> "" + found.get(0).likeness());
    }

    @Test
    void an_entry_is_not_similar_to_itself_and_drafts_are_known_to_the_desk() {
        Site site = site(
                        entry("a").claim("The bridge was sold"),
                        entry("b")
                                .claim("The bridge was sold twice")
                                .status(Status.DRAFT)
                                .published(null),
                        entry("c").claim("Rain is expected"))
                .build();
        FactCheck first = site.byId().get("a");
        List<EarlierCheck> found = new SimilarClaims(site).nearest(first, 3);

        assertEquals(List.of("b"), ids(found));
        assertEquals(null, found.get(0).address());
        assertEquals(
                "https://example.org/fact-checks/a/",
                new SimilarClaims(site).nearest("The bridge was sold", 1).get(0).address());
    }

    @Test
    void nothing_in_common_is_nothing_found() {
        SimilarClaims claims = new SimilarClaims(twelve());

        assertEquals(List.of(), claims.nearest("zebra xylophone", 3));
        assertEquals(List.of(), claims.nearest(" … !", 3));
        assertEquals(List.of(), new SimilarClaims(site().build()).nearest("anything", 3));
    }

    @Test
    void of_claims_that_are_as_near_the_newest_comes_first() {
        Site site = site(
                        entry("old").claim("The bridge was sold").published("2025-01-02"),
                        entry("new").claim("The bridge was sold").published("2025-03-02"),
                        entry("mid").claim("The bridge was sold").published("2025-02-02"))
                .build();

        assertEquals(List.of("new", "mid"), ids(new SimilarClaims(site).nearest("the bridge was sold", 2)));
    }

    private static Site twelve() {
        List<EntryBuilder> entries = new ArrayList<>();
        for (int i = 0; i < CLAIMS.size(); i++) {
            String claim = CLAIMS.get(i);
            entries.add(entry("c" + i).language(claim.substring(0, 2)).claim(claim.substring(3)));
        }
        return site(entries.toArray(EntryBuilder[]::new)).build();
    }

    private static List<String> ids(List<EarlierCheck> found) {
        return found.stream().map(check -> check.entry().id()).toList();
    }
}
