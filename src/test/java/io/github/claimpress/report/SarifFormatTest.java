package io.github.claimpress.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.claimpress.diagnostic.Located;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a reader of the log relies on beyond its schema, which {@link SarifSchemaTest} asks. */
class SarifFormatTest {
    @Test
    void the_log_has_what_the_standard_requires() throws JsonProcessingException {
        JsonNode log = read("", Found.error(), Found.warning(), Found.note());
        JsonNode run = log.get("runs").get(0);

        assertEquals("2.1.0", log.get("version").asText());
        assertTrue(URI.create(log.get("$schema").asText()).isAbsolute());
        assertEquals(Set.of("$schema", "version", "runs"), names(log));
        assertEquals(1, log.get("runs").size());
        assertEquals(Set.of("tool", "columnKind", "results"), names(run));
        assertEquals("unicodeCodePoints", run.get("columnKind").asText());
        assertEquals("Claimpress", run.at("/tool/driver/name").asText());
        assertTrue(URI.create(run.at("/tool/driver/informationUri").asText()).isAbsolute());
    }

    @Test
    void each_code_is_a_rule_with_the_address_of_its_page() throws JsonProcessingException {
        JsonNode rules = read("", Found.warning(), Found.error(), Found.error()).at("/runs/0/tool/driver/rules");

        assertEquals(2, rules.size());
        assertEquals("too-few-sources", rules.get(0).get("id").asText());
        assertEquals(
                "too few sources", rules.get(0).at("/shortDescription/text").asText());
        assertEquals(
                "A published entry cites fewer different pages than min_sources of the site’s policy asks for, two where it"
                        + " says nothing. A page cited twice counts once.",
                rules.get(0).at("/fullDescription/text").asText());
        assertEquals(
                "https://github.com/claimpress/claimpress/blob/main/docs/rules/too-few-sources.md",
                rules.get(0).get("helpUri").asText());
        assertEquals("unknown-verdict", rules.get(1).get("id").asText());
    }

    @Test
    void a_rule_of_an_extension_is_described_by_its_code() throws JsonProcessingException {
        JsonNode rules = read("", Found.error().as(Found.error().severity(), "no-byline"))
                .at("/runs/0/tool/driver/rules");

        assertEquals("no byline", rules.get(0).at("/fullDescription/text").asText());
    }

    @Test
    void the_program_says_which_version_it_is() throws JsonProcessingException {
        assertEquals(
                "1.2.3",
                read("", Found.error()).at("/runs/0/tool/driver/version").asText());
    }

    @Test
    void a_result_names_its_rule_its_level_its_message_and_its_place() throws JsonProcessingException {
        JsonNode results =
                read("", Found.warning(), Found.note(), Found.error()).at("/runs/0/results");
        JsonNode first = results.get(0);
        JsonNode place = first.at("/locations/0/physicalLocation");

        assertEquals(
                Set.of("ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"), names(first));
        assertEquals("unknown-verdict", first.get("ruleId").asText());
        assertEquals(2, first.get("ruleIndex").asInt());
        assertEquals(
                "the scale has no verdict fals\nDid you mean false?",
                first.at("/message/text").asText());
        assertEquals(
                "content/fact-checks/a.md", place.at("/artifactLocation/uri").asText());
        assertEquals("%SRCROOT%", place.at("/artifactLocation/uriBaseId").asText());
        assertEquals(
                "{\"startLine\":4,\"startColumn\":10,\"endLine\":4,\"endColumn\":14}",
                place.get("region").toString());
        assertEquals("error", first.get("level").asText());
        assertEquals("warning", results.get(1).get("level").asText());
        assertEquals("note", results.get(2).get("level").asText());
    }

    @Test
    void the_index_of_a_rule_leads_to_the_rule_of_that_name() throws JsonProcessingException {
        JsonNode run = read("", Found.warning(), Found.note(), Found.error()).at("/runs/0");
        for (JsonNode result : run.get("results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
            assertEquals(rule.get("id"), result.get("ruleId"));
        }
    }

    @Test
    void nothing_found_is_a_run_without_results() throws JsonProcessingException {
        JsonNode run = read("").at("/runs/0");

        assertTrue(run.get("results").isArray() && run.get("results").isEmpty());
        assertTrue(run.at("/tool/driver/rules").isEmpty());
    }

    @Test
    void an_address_is_relative_to_the_repository_and_percent_encoded() throws JsonProcessingException {
        String path = "a b:c%#?[x]/Міст\\\"<🧭>.md";
        JsonNode result = read("docs/my site/", Found.error().in(path)).at("/runs/0/results/0");
        String uri =
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();

        assertEquals(
                "docs/my%20site/a%20b%3Ac%25%23%3F%5Bx%5D/%D0%9C%D1%96%D1%81%D1%82%5C%22%3C%F0%9F%A7%AD%3E.md", uri);
        assertFalse(URI.create(uri).isAbsolute());
        assertEquals("docs/my site/" + path, URI.create(uri).getPath());
    }

    @Test
    void a_fingerprint_stays_when_the_line_moves() throws JsonProcessingException {
        List<String> before = fingerprints(Found.error().at("verdict: fals", 4, 10, 14));
        List<String> after = fingerprints(Found.error().at("  verdict: fals  ", 90, 12, 16));

        assertEquals(before, after);
    }

    @Test
    void a_fingerprint_differs_when_anything_else_does() throws JsonProcessingException {
        String usual = fingerprints(Found.error()).get(0);

        assertNotEquals(
                usual,
                fingerprints(Found.error().at("verdict: falsch", 4, 10, 14)).get(0));
        assertNotEquals(usual, fingerprints(Found.error().in("b.md")).get(0));
        assertNotEquals(usual, fingerprints(Found.error().saying("other")).get(0));
        assertNotEquals(
                usual,
                fingerprints(Found.error().as(Found.error().severity(), "other"))
                        .get(0));
    }

    @Test
    void equal_problems_have_fingerprints_of_their_own() throws JsonProcessingException {
        List<String> both = fingerprints(Found.error(), Found.error());

        assertEquals(2, Set.copyOf(both).size());
        assertTrue(both.get(0).endsWith(":1") && both.get(1).endsWith(":2"));
    }

    @Test
    void a_message_is_text_and_neither_a_link_nor_a_placeholder() throws JsonProcessingException {
        JsonNode result = read(
                        "",
                        Found.error()
                                .saying("[click](https://e.org) \\ {0} \n\"}</script>\u0000")
                                .help(""))
                .at("/runs/0/results/0");

        assertEquals(
                "\\[click\\](https://e.org) \\\\ {{0}} \n\"}}</script>\u0000",
                result.at("/message/text").asText());
    }

    @Test
    void of_too_many_problems_the_worst_are_kept_and_the_rest_is_counted() throws JsonProcessingException {
        List<Located> many =
                new ArrayList<>(Collections.nCopies(25_000, Found.note().located()));
        many.add(Found.error().located());
        JsonNode run = new ObjectMapper()
                .readTree(Formats.SARIF.format(false, "", "1.2.3").show(many))
                .at("/runs/0");

        assertEquals(25_000, run.get("results").size());
        assertEquals("error", run.at("/results/0/level").asText());
        assertEquals(
                "left out, since there are too many: 1",
                run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText());
        assertTrue(run.at("/invocations/0/executionSuccessful").asBoolean());
    }

    private static List<String> fingerprints(Found... problems) throws JsonProcessingException {
        List<String> prints = new ArrayList<>();
        for (JsonNode result : read("", problems).at("/runs/0/results")) {
            prints.add(result.at("/partialFingerprints/claimpressProblem~1v1").asText());
        }
        return prints;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode read(String folder, Found... problems) throws JsonProcessingException {
        List<Located> located = Arrays.stream(problems).map(Found::located).toList();
        return new ObjectMapper()
                .readTree(Formats.SARIF.format(true, folder, "1.2.3").show(located));
    }
}
