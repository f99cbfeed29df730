package io.github.claimpress.search;

import static io.github.claimpress.testkit.Entries.appearance;
import static io.github.claimpress.testkit.Entries.entry;
import static io.github.claimpress.testkit.Entries.party;
import static io.github.claimpress.testkit.SiteBuilder.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.claimpress.model.Site;
import io.github.claimpress.testkit.Elsewhere;
import io.github.claimpress.testkit.Exported;
import io.github.claimpress.text.Utf8Text;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static final String CALL = "claimpressSearch(";

    @Test
    void every_file_but_the_manifest_stands_below_a_mark_of_all_content() {
        Set<String> folders = index(shells("Azerbaijan makes shells")).keySet().stream()
                .map(path -> path.replaceFirst("^(search/)([0-9a-f]{10}/)?.*", "$1$2"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(2, folders.size(), folders.toString());
        assertTrue(folders.contains("search/"));
    }

    @Test
    void one_changed_word_changes_the_mark() {
        assertNotEquals(
                index(shells("Azerbaijan makes shells")).keySet(),
                index(shells("Azerbaijan makes guns")).keySet());
    }

    @Test
    void the_same_entries_give_the_same_files_on_another_machine() {
        Map<String, String> here = index(shells("İLHAM iddia IŞIQ"));

        assertEquals(here, Elsewhere.in("tr", "Asia/Tokyo", () -> index(shells("İLHAM iddia IŞIQ"))));
    }

    @Test
    void every_file_is_one_call_with_plain_values() throws IOException {
        String hostile = "\"); alert(1); //</script> \\ \u2028 \ud800 line\nend";
        for (Map.Entry<String, String> file : index(shells(hostile)).entrySet()) {
            String script = file.getValue();

            assertTrue(script.startsWith(CALL) && script.endsWith(")\n"), script);
            JsonNode values = values(script);
            assertTrue(
                    file.getKey().endsWith("/" + values.get(0).asText() + ".js"),
                    () -> file.getKey() + " calls itself " + values.get(0));
        }
    }

    @Test
    void a_claim_stands_on_one_line_of_its_column() throws IOException {
        JsonNode record = values(file(index(shells("two\nlines")), "d/0.js"));

        assertEquals(
                List.of("Something else", "two lines"),
                List.of(record.get(4).asText().split("\n")));
    }

    @Test
    void words_of_every_field_are_in_the_index() throws IOException {
        Site site = site(entry("e")
                        .claim("claimword")
                        .summary("summaryword")
                        .countries("AZ")
                        .topics("topicword")
                        .claimant(party("Claimantword Person")))
                .build();
        String words = words(index(site));

        for (String word : List.of("claimword", "summaryword", "topicword", "claimantword", "title", "body")) {
            assertTrue(words.contains(" " + word + " "), () -> word + " is not among" + words);
        }
    }

    @Test
    void spellings_that_fold_alike_lie_side_by_side() throws IOException {
        String words = words(
                index(site(entry("a").claim("Bakı"), entry("b").claim("Baki")).build()));

        assertTrue(words.contains(" baki baki=bakı "), words);
    }

    @Test
    void an_address_is_found_by_the_mark_of_its_canonical_form() throws IOException {
        Site site = site(entry("e").appearances(appearance("a1").url("https://www.example.org/post?utm_source=x")))
                .build();
        Utf8Text key = new Utf8Text(6);
        AddressShards.addKey((int) AddressShards.hash("example.org/post"), key);

        assertTrue(values(file(index(site), "a/0.js")).get(1).asText().contains(key.toString()));
    }

    @Test
    void a_site_without_entries_has_an_index_that_finds_nothing() {
        assertTrue(index(site().build()).containsKey("search/manifest.js"));
    }

    private static Site shells(String claim) {
        return site(entry("shells").claim(claim), entry("other").claim("Something else"))
                .build();
    }

    private static Map<String, String> index(Site site) {
        return Exported.files(new SearchIndex(), site);
    }

    private static String file(Map<String, String> files, String end) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("/" + end))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static JsonNode values(String script) throws IOException {
        return new ObjectMapper().readTree("[" + script.substring(CALL.length(), script.length() - 2) + "]");
    }

    /** The words of a small index, each between spaces. */
    private static String words(Map<String, String> files) throws IOException {
        StringBuilder words = new StringBuilder(" ");
        String last = "";
        for (String word : values(file(files, "t/0.js")).get(1).asText().split(" ", -1)) {
            last = last.substring(0, Character.digit(word.charAt(0), 36)) + word.substring(1);
            words.append(last).append(' ');
        }
        return words.toString();
    }
}
