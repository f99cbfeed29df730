package io.github.claimpress.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.claimpress.Desk;
import io.github.claimpress.SchemaFormat;
import io.github.claimpress.shape.Document;
import io.github.claimpress.testkit.ShapeCases;
import io.github.claimpress.testkit.ShapeCases.Case;
import io.github.claimpress.testkit.StorySite;
import io.github.claimpress.testkit.YamlAsJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reader, the JSON Schema and the files that there are agree on what a file may say. */
class AgreementTest {
    private static final Set<String> READING = Set.of(
            "unknown-field",
            "missing-field",
            "wrong-shape",
            "bad-date",
            "bad-url",
            "bad-language",
            "bad-slug",
            "unknown-country",
            "too-large");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Document.class)
    void what_the_reader_takes_the_schema_takes_and_what_it_calls_wrong_is_wrong_there_too(Document document) {
        Schema schema = schema(folder, document);
        List<Case> cases = ShapeCases.of(document);
        Set<String> wrong = document == Document.SITE ? wrongSettings(cases) : wrongFiles(document, cases);
        List<String> disagreements = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            boolean reader = !wrong.contains("case-" + i);
            boolean valid = schema.validate(one.content()).isEmpty();
            if (reader != one.good() || valid != one.good()) {
                disagreements.add(one.name() + " should be " + one.good() + ", the reader says " + reader
                        + ", the schema " + valid);
            }
        }

        assertTrue(cases.size() > 10, "there are too few cases");
        assertEquals("", String.join("\n", disagreements));
    }

    @Test
    void a_draft_needs_a_title_and_a_claim_only() {
        Schema schema = schema(folder, Document.ENTRY);
        String draft = "{\"title\": \"A\", \"claim\": \"B\", \"status\": \"draft\"%s}";

        assertEquals(List.of(), schema.validate(draft.formatted(""), InputFormat.JSON));
        assertEquals(List.of(), schema.validate(draft.formatted(", \"verdict\": null"), InputFormat.JSON));
        assertEquals(
                2,
                schema.validate("{\"title\": \"A\", \"claim\": \"B\", \"status\": \"in-review\"}", InputFormat.JSON)
                        .size());
    }

    @Test
    void values_that_yaml_takes_for_numbers_and_flags_are_texts_as_in_the_reader() {
        JsonNode entry = YamlAsJson.of("""
                id: 2025
                slug: 1e3
                title: 1984
                published: 2025-08-02
                claim: {text: yes, date: 2024, kind: text}
                verdict: false
                countries: [NO]
                summary: ~
                appearances: [{first: true, date: 2024-04, url: "https://example.org/"}]
                """);

        assertEquals(List.of(), schema(folder, Document.ENTRY).validate(entry));
    }

    @Test
    void a_site_with_words_of_its_own_gets_them_in_its_schema() {
        StorySite.in(folder, """
                -- content/site.yml --
                title: Example
                verdicts:
                  proven: {label: Proven, value: 2}
                  not-proven: {label: Not proven, value: 1}
                -- content/countries/ab.md --
                ---
                title: Abkhazia
                ---
                """);
        String entry = "{\"title\": \"A\", \"published\": \"2025-08-02\", \"claim\": \"B\", \"countries\": [\"AB\"],"
                + " \"verdict\": \"%s\"}";
        Schema schema = schema(folder, Document.ENTRY);

        assertEquals(List.of(), schema.validate(entry.formatted("proven"), InputFormat.JSON));
        assertTrue(!schema.validate(entry.formatted("unverified"), InputFormat.JSON)
                .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Document.class)
    void every_file_of_this_repository_fits_its_schema(Document document) {
        Schema schema = schema(Path.of(""), document);
        YamlAsJson.of(Path.of(document.place())).forEach((path, content) -> {
            assertEquals(List.of(), schema.validate(content), path);
        });
    }

    /** The cases, each a file of one site, that the reader calls wrong. */
    private Set<String> wrongFiles(Document document, List<Case> cases) {
        StringBuilder files = new StringBuilder("-- content/site.yml --\ntitle: Example\n");
        for (int i = 0; i < cases.size(); i++) {
            files.append("-- ")
                    .append(document.place())
                    .append("/case-")
                    .append(i)
                    .append(".md --\n---\n");
            files.append(cases.get(i).content()).append("\n---\n");
        }
        return StorySite.in(folder, files.toString()).drafts().check().result().problems().stream()
                .filter(located -> READING.contains(located.problem().code().value()))
                .map(located -> located.problem().place().path().replaceAll(".*/|\\.md$", ""))
                .collect(Collectors.toSet());
    }

    private Set<String> wrongSettings(List<Case> cases) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            StorySite site = StorySite.in(
                    folder, "-- content/site.yml --\n" + cases.get(i).content() + "\n");
            if (site.check().result().problems().stream()
                    .anyMatch(
                            located -> READING.contains(located.problem().code().value()))) {
                wrong.add("case-" + i);
            }
        }
        return Set.copyOf(wrong);
    }

    private static Schema schema(Path site, Document document) {
        String text = new Desk().schema(site, SchemaFormat.JSON, document.key());
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }
}
