package io.github.claimpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.testkit.Folders;
import io.github.claimpress.testkit.SeededSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second build renders; that it comes to the same is the matter of {@code SeededHistoryTest}. */
class ReuseTest {
    private static final int ENTRIES = 60;

    /** One in each language; it has the beginning of the index in it. */
    private static final int SEARCH_PAGES = 3;

    @TempDir
    Path folder;

    private Path site;
    private Path entry;
    private int pages;

    @BeforeEach
    void build() {
        site = WatchedBuild.prepare(folder.resolve("site"), ENTRIES);
        entry = site.resolve(
                SeededSite.entries(ENTRIES, SeededSite.WORDS).get(7).path());
        pages = rendered();
    }

    @Test
    void the_first_build_renders_every_page_and_a_second_one_those_of_the_search_only() {
        assertTrue(pages > ENTRIES);
        assertEquals(SEARCH_PAGES, rendered());
    }

    @Test
    void after_an_edit_of_a_text_one_page_more_is_rendered() {
        edit(text -> text + "One sentence more.\n");

        assertEquals(SEARCH_PAGES + 1, rendered());
    }

    @Test
    void after_another_title_all_pages_are_rendered_that_are_not_other_entries() {
        edit(text -> text.replaceFirst("title: \"", "title: \"Another "));

        assertEquals(pages - ENTRIES + 1, rendered());
    }

    @Test
    void an_entry_beside_is_shown_anew() {
        edit(text -> text.replaceFirst("title: \"", "related: [" + slug(8) + "]\ntitle: \""));
        rendered();
        entry = site.resolve(
                SeededSite.entries(ENTRIES, SeededSite.WORDS).get(8).path());
        edit(text -> text.replaceFirst("title: \"", "title: \"Another "));

        assertEquals(pages - ENTRIES + 2, rendered());
    }

    @Test
    void with_another_template_and_other_settings_all_are_rendered() {
        Path template = site.resolve("templates/page/fact-check.ftlh");
        write(template, Folders.text(template) + "<#-- changed -->");

        assertEquals(pages, rendered());

        Path settings = site.resolve("content/site.yml");
        write(settings, Folders.text(settings).replace("A seeded site", "Another site"));

        assertEquals(pages, rendered());
    }

    private static String slug(int number) {
        return SeededSite.entries(ENTRIES, SeededSite.WORDS).get(number).slug();
    }

    private int rendered() {
        WatchedBuild build = new WatchedBuild(site, hooks -> {});
        assertEquals(0, build.result.errors());
        return build.rendered.different();
    }

    private void edit(UnaryOperator<String> change) {
        write(entry, change.apply(Folders.text(entry)));
    }

    private static void write(Path file, String text) {
        Folders.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
