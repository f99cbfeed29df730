package io.github.claimpress.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Findings;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.text.Position;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ProblemPageTest {
    private static final String HOSTILE = "<img src=x onerror=alert(1)>\"'&\u202Eevil\u0007\u0000";

    @Test
    void a_problem_has_its_place_its_line_and_its_repair() {
        Document page =
                page("countries: [UA, Azerbaijan]", 17, 27, "content/a.md", "“Azerbaijan” is no code", "Write AZ.");

        assertEquals("1 error, 0 warnings", page.selectFirst("h1").text());
        assertEquals("content/a.md:6:17", page.selectFirst(".place").text());
        assertEquals(
                "error: “Azerbaijan” is no code [unknown-country]",
                page.selectFirst(".message").text());
        assertEquals("countries: [UA, Azerbaijan]", page.selectFirst("pre").text());
        assertEquals("Azerbaijan", page.selectFirst("mark").text());
        assertEquals("help: Write AZ.", page.selectFirst(".help").text());
    }

    @Test
    void texts_of_strangers_stay_texts() {
        Document page = page(HOSTILE + " x", 1, 5, "content/" + HOSTILE + ".md", HOSTILE, HOSTILE);

        assertTrue(page.select("img").isEmpty());
        assertEquals(
                "<img src=x onerror=alert(1)>\"'&\uFFFDevil\uFFFD\uFFFD",
                page.selectFirst(".help bdi").wholeText());
        assertEquals(1, page.select("script").size());
        assertFalse(page.outerHtml().contains("\u202E"));
    }

    @Test
    void columns_count_code_points() {
        Document page = page("😀ə: Azərbaycan", 5, 15, "content/a.md", "wrong", "Mend it.");

        assertEquals("Azərbaycan", page.selectFirst("mark").text());
    }

    @Test
    void of_a_long_line_the_part_around_the_place_is_shown() {
        String line = "a".repeat(5000) + "wrong" + "b".repeat(5000);
        Document page = page(line, 5001, 5006, "content/a.md", "wrong", "Mend it.");

        assertEquals("wrong", page.selectFirst("mark").text());
        assertTrue(
                page.selectFirst("pre").text().matches("…a{60}wrongb{100}…"),
                page.selectFirst("pre").text());
    }

    @Test
    void a_place_beyond_the_line_is_its_end() {
        assertEquals(
                "",
                page("short", 90, 95, "content/a.md", "wrong", "Mend it.")
                        .selectFirst("mark")
                        .text());
    }

    private static Document page(String line, int from, int to, String path, String message, String help) {
        Problem problem = new Problem(new Code("unknown-country"), Severity.ERROR, Place.file(path), message, help);
        Located located = new Located(problem, new Position(6, from), new Position(6, to), line);
        Findings findings = new Findings(1, 0, 0, List.of(located));
        return Jsoup.parse(ProblemPage.of(new Session.State(1, 0, null, findings, null)));
    }
}
