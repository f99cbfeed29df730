package io.github.claimpress.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.claimpress.Desk;
import io.github.claimpress.SchemaFormat;
import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.diagnostic.RefusedException;
import io.github.claimpress.shape.Document;
import io.github.claimpress.testkit.Folders;
import io.github.claimpress.testkit.ShapeCases;
import io.github.claimpress.testkit.StorySite;
import io.github.claimpress.testkit.YamlAsJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code new}: what lies in the file that an editor gets. */
class NewDraftStory {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Pattern EXAMPLE = Pattern.compile("(?m)^( *)# (?=- \\{|[a-z_]+: )");
    /** They refer to something that only the editor can choose: another appearance, an entry in another language. */
    private static final List<String> REFER = List.of("from", "translation_of");

    @TempDir
    Path folder;

    @Test
    void a_fresh_draft_has_nothing_wrong_with_it() {
        String path = site().draft(folder, "The bridge is open", DAY);

        assertEquals("content/fact-checks/2026/the-bridge-is-open.md", path);
        assertEquals(List.of(), StorySite.in(folder, "").check().problems());
        assertEquals(0, StorySite.in(folder, "").drafts().check().result().errors());
    }

    @Test
    void the_example_of_the_claim_is_told_until_it_is_replaced() {
        String path = site().draft(folder, "The bridge is open", DAY);
        String told = path + ":11:9: %s: “The bridge is closed to lorries” is the example that a new draft begins with"
                + " [missing-field]";

        List<String> shown = StorySite.in(folder, "").drafts().check().problems("missing-field");
        assertEquals(List.of(told.formatted("warning")), shown);

        String text = Folders.text(folder.resolve(path)).replace("status: draft\n", "status: published\n");
        StorySite.in(folder, "-- " + path + " --\n" + text);
        assertTrue(StorySite.in(folder, "").check().problems("missing-field").contains(told.formatted("error")));
    }

    @Test
    void examples_name_a_reviewer_who_is_not_the_author() {
        StorySite.in(folder, """
                -- content/people/anna.md --
                ---
                name: Anna
                ---
                -- content/people/boris.md --
                ---
                name: Boris
                ---
                """);
        String text = draft();

        assertTrue(text.contains("# authors: [anna]"), text);
        assertTrue(text.contains("# reviewers: [boris]"), text);
    }

    @Test
    void any_example_can_be_used_by_taking_away_its_mark() {
        String text = draft();
        Schema schema = schema();
        StringBuilder files = new StringBuilder();
        List<Integer> places = places(text);
        for (int place : places) {
            String used = used(text, place);
            assertEquals(List.of(), schema.validate(YamlAsJson.of(matter(used))), line(text, place));
            files.append("-- content/fact-checks/try-")
                    .append(place)
                    .append(".md --\n")
                    .append(used);
        }
        List<String> wrong = StorySite.in(folder, files.toString()).drafts().check().result().problems().stream()
                .filter(located -> located.problem().severity().name().equals("ERROR"))
                .map(located -> line(text, number(located.problem().place().path())))
                .filter(line -> REFER.stream().noneMatch(name -> line.strip().startsWith("# " + name + ":")))
                .toList();

        assertTrue(places.size() > 60, () -> "only " + places.size() + " examples");
        assertEquals(List.of(), wrong);
    }

    @Test
    void all_examples_together_are_a_fact_check_that_the_schema_takes() {
        String all = EXAMPLE.matcher(draft()).replaceAll("$1");

        assertEquals(List.of(), schema().validate(YamlAsJson.of(matter(all))));
    }

    @Test
    void every_field_that_there_is_has_an_example_or_an_explanation() {
        String text = draft();
        for (ShapeCases.Case one : ShapeCases.of(Document.ENTRY)) {
            String name = one.name().replaceAll("(?s) .*", "").replaceAll(".*\\.", "");
            assertTrue(
                    name.startsWith("_")
                            || Pattern.compile("\\b" + name + "(:| –)")
                                    .matcher(text)
                                    .find(),
                    () -> "the draft says nothing of " + name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Міст не закрито, mist-ne-zakryto, uk",
        "Körpü bağlanmayıb, korpu-baglanmayib, az",
        "ხიდი ღიაა, khidi-ghiaa, ka",
        "الجسر مفتوح, aljsr-mftwh, ar",
        "桥没有关闭, fact-check-2026-11-22, zh",
        "Page, fact-check-2026-11-22, en",
    })
    void every_script_gets_an_address_that_can_be_typed(String title, String slug, String language) {
        StorySite.in(folder, "-- content/site.yml --\ntitle: A\nlanguage: " + language + "\n");

        assertEquals("content/fact-checks/2026/" + slug + ".md", new Desk().draft(folder, title, DAY));
        assertEquals(0, StorySite.in(folder, "").drafts().check().result().errors());
    }

    @Test
    void a_second_title_of_a_day_that_no_address_can_hold_gets_the_next_number() {
        Desk desk = site();

        assertEquals(
                List.of("fact-check-2026-11-22", "fact-check-2026-11-22-2", "fact-check-2026-11-22-3"),
                Stream.of("桥没有关闭", "隧道没有关闭", "渡轮没有停运")
                        .map(title -> desk.draft(folder, title, DAY))
                        .map(path -> path.replaceAll(".*/|\\.md", ""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Її гроші не зникли, yii-hroshi-ne-znykly, ru",
        "Щогла Ґудзика, shchohla-gudzyka, en",
        "Міст не закрито, mist-ne-zakryto, '[en, uk]'",
        "Міст не закрито, mist-ne-zakrito, en",
        "Гости приехали, gosti-priekhali, '[en, uk]'",
    })
    void letters_that_only_ukrainian_has_tell_how_to_write_the_address(String title, String slug, String languages) {
        String settings = languages.startsWith("[") ? "languages: " + languages : "language: " + languages;
        StorySite.in(folder, "-- content/site.yml --\ntitle: A\n" + settings + "\n");

        assertEquals("content/fact-checks/2026/" + slug + ".md", new Desk().draft(folder, title, DAY));
    }

    @Test
    void a_title_may_say_anything() {
        String title = "He said: \"it's #1\" \\ {100%} \u202Eabc\n\t– 😀";
        String path = site().draft(folder, title, DAY);

        StorySite checked = StorySite.in(folder, "").drafts().check();
        assertEquals(0, checked.result().errors(), () -> checked.problems().toString());
        assertEquals(
                "He said: \"it's #1\" \\ {100%} abc – 😀",
                YamlAsJson.of(matter(Folders.text(folder.resolve(path))))
                        .get("title")
                        .asText());
    }

    @Test
    void nothing_is_written_over_and_no_address_is_given_twice() {
        Desk desk = site();
        String path = desk.draft(folder, "The bridge is open", DAY);
        String before = Folders.text(folder.resolve(path));

        assertThrows(RefusedException.class, () -> desk.draft(folder, "The bridge is open!", DAY));
        RefusedException refused =
                assertThrows(RefusedException.class, () -> desk.draft(folder, "The bridge is open", DAY.plusYears(1)));
        assertTrue(String.valueOf(refused.getMessage()).startsWith(path), refused.getMessage());
        assertThrows(RefusedException.class, () -> desk.draft(folder, " \n", DAY));
        assertEquals(before, Folders.text(folder.resolve(path)));
    }

    @Test
    void where_there_is_no_site_nothing_is_made() {
        assertThrows(PublishingException.class, () -> new Desk().draft(folder.resolve("none"), "A", DAY));
        assertTrue(!Files.exists(folder.resolve("none")));
    }

    private Desk site() {
        StorySite.in(folder, "-- content/site.yml --\ntitle: A\nbase_url: https://example.org/\n");
        return new Desk();
    }

    private String draft() {
        return Folders.text(folder.resolve(site().draft(folder, "The bridge is open", DAY)));
    }

    private Schema schema() {
        String text = new Desk().schema(folder, SchemaFormat.JSON, "entry");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private static List<Integer> places(String text) {
        return new ArrayList<>(
                EXAMPLE.matcher(text).results().map(found -> found.start()).toList());
    }

    private static String used(String text, int place) {
        int mark = text.indexOf("# ", place);
        return text.substring(0, mark) + text.substring(mark + 2);
    }

    private static String matter(String text) {
        return text.substring(4, text.indexOf("\n---\n") + 1);
    }

    private static String line(String text, int place) {
        return place < 0 ? "the draft itself" : text.substring(place, text.indexOf('\n', place));
    }

    private static int number(String path) {
        String digits = path.replaceAll("\\D", "");
        return path.contains("/try-") ? Integer.parseInt(digits) : -1;
    }
}
