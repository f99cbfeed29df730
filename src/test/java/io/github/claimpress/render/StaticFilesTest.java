package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.VerdictScale;
import io.github.claimpress.testkit.ExampleSite;
import io.github.claimpress.testkit.MapTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaticFilesTest {
    private static final Settings SETTINGS = new ExampleSite(null).site().settings();
    private static final MapTree THEME = new MapTree(Map.of(
            "static/css/tokens.css", "tokens {}",
            "static/css/base.css", "base {}",
            "static/css/part/b.css", "b {}",
            "static/css/part/a.css", "a {}\r\n",
            "static/css/print.css", "print {}",
            "static/css/own.css", "own {}",
            "static/js/a.js", "a()",
            "static/CNAME", "example.org"));

    @Test
    void style_sheets_are_joined_in_order_and_other_files_are_copied_to_the_root() {
        List<String> paths =
                StaticFiles.of(THEME, SETTINGS).stream().map(OutputFile::path).toList();
        assertEquals(List.of("CNAME", "css/site.css", "js/a.js"), paths);
        assertEquals("tokens {}\nbase {}\na {}\nb {}\nprint {}\nown {}\n", Stylesheet.join(THEME, SETTINGS));
    }

    @Test
    void a_verdict_of_the_site_wears_its_own_colours() {
        Rating own = new Rating("half", 3, Map.of(), Map.of(), "mixed", "#112233", "#ddeeff");
        Rating plain = new Rating("odd", null, Map.of(), Map.of(), "satire", null, null);
        Rating hostile = new Rating("x\"]{}", null, Map.of(), Map.of(), "satire", "red;}", null);
        String css = Stylesheet.join(THEME, with(new VerdictScale(List.of(own, plain, hostile))));
        assertTrue(css.contains("[data-verdict=\"half\"] { --v: #112233 }"), css);
        assertTrue(css.contains(":root[data-theme=\"dark\"] [data-verdict=\"half\"] { --v: #ddeeff }"), css);
        assertTrue(css.contains("[data-verdict=\"odd\"] { --v: var(--v-satire) }"), css);
        assertFalse(css.contains("red"), css);
    }

    @Test
    void every_part_of_the_theme_is_one_sheet_of_balanced_rules() {
        String css = Rendered.example().text("css/site.css");
        assertEquals(
                css.chars().filter(c -> c == '{').count(),
                css.chars().filter(c -> c == '}').count());
        assertTrue(
                css.indexOf(":root {") < css.indexOf(".masthead") && css.indexOf(".masthead") < css.indexOf("@page"));
    }

    private static Settings with(VerdictScale scale) {
        return new Settings(
                SETTINGS.title(),
                SETTINGS.tagline(),
                SETTINGS.baseUrl(),
                SETTINGS.language(),
                SETTINGS.languages(),
                SETTINGS.publisher(),
                scale,
                SETTINGS.policy(),
                SETTINGS.navigation(),
                SETTINGS.feedSize(),
                SETTINGS.pageSize(),
                SETTINGS.license(),
                SETTINGS.cards(),
                SETTINGS.reportErrorsTo());
    }
}
