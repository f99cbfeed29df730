package io.github.claimpress.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> FIELDS = List.of(
            "title",
            "summary",
            "published",
            "updated",
            "claim",
            "claimant",
            "verdict",
            "countries",
            "topics",
            "sources",
            "appearances",
            "official_denials",
            "requests_for_comment",
            "corrections",
            "translation_of",
            "url",
            "id");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "tilte, title",
        "Title, title",
        "verdic, verdict",
        "verdictt, verdict",
        "publised, published",
        "source, sources",
        "contries, countries",
        "offical_denials, official_denials",
        "official-denials, official_denials",
        "requests_for_coment, requests_for_comment",
        "claiment, claimant",
        "ulr, url"
    })
    void a_slip_leads_to_the_name_that_was_meant(String wrong, String meant) {
        assertEquals(Optional.of(meant), NearestName.of(wrong, FIELDS));
    }

    @ParameterizedTest
    @CsvSource({"author", "abc", "x", "''", "заголовок", "verdictverdict"})
    void another_word_leads_nowhere(String wrong) {
        assertEquals(Optional.empty(), NearestName.of(wrong, FIELDS));
    }

    @Test
    void of_equally_near_names_the_first_is_taken() {
        assertEquals(Optional.of("cat"), NearestName.of("rat", List.of("cat", "bat")));
        assertEquals(Optional.of("bat"), NearestName.of("rat", List.of("bat", "cat")));
    }

    @Test
    void a_nearer_name_wins_wherever_it_stands() {
        assertEquals(Optional.of("misleading"), NearestName.of("misleadin", List.of("misreading", "misleading")));
    }

    @Test
    void capitals_count_for_nothing_and_the_known_spelling_comes_back() {
        assertEquals(
                Optional.of("DecontextualizedContent"),
                NearestName.of(
                        "decontextualisedcontent", List.of("EditedOrCroppedContent", "DecontextualizedContent")));
    }

    @Test
    void nothing_known_gives_nothing() {
        assertEquals(Optional.empty(), NearestName.of("title", List.of()));
    }

    @Test
    void neighbours_that_change_places_are_one_edit() {
        assertEquals(1, NearestName.distance("ab", "ba"));
        assertEquals(1, NearestName.distance("claim", "cliam"));
        assertEquals(3, NearestName.distance("ca", "abc"));
        assertEquals(3, NearestName.distance("kitten", "sitting"));
        assertEquals(0, NearestName.distance("", ""));
        assertEquals(4, NearestName.distance("", "four"));
    }

    @Test
    void a_very_long_word_is_answered_at_once() {
        String endless = "x".repeat(1_000_000);
        assertEquals(Optional.empty(), NearestName.of(endless, FIELDS));
        assertEquals(Optional.empty(), NearestName.of("a".repeat(60_000), List.of("b".repeat(60_000))));
    }
}
