package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.claimpress.model.Page;
import io.github.claimpress.testkit.HtmlJudge;
import io.github.claimpress.testkit.PublishedSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Asks the Nu HTML checker. */
class HtmlValidityTest {
    @Test
    void every_kind_of_page_is_valid_html() throws Exception {
        Rendered site = Rendered.example();
        HtmlJudge judge = new HtmlJudge("https://example.org/checks/");
        List<String> faults = new ArrayList<>();
        for (String path : oneOfEachKind(site)) {
            faults.addAll(judge.faults(path, site.text(path).getBytes(StandardCharsets.UTF_8)));
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void so_is_every_page_of_a_site_that_runs_from_right_to_left() {
        PublishedSite site = new PublishedSite(Path.of("src/test/sites/right-to-left/expected"));
        assertEquals("", String.join("\n", new HtmlJudge("https://rtl.example.org/").faults(site)));
    }

    /** A page of each template, and each entry that has something of its own. */
    private static Set<String> oneOfEachKind(Rendered site) {
        Map<String, String> byTemplate = new TreeMap<>();
        Set<String> chosen = new TreeSet<>();
        for (Page page : site.pages) {
            byTemplate.putIfAbsent(page.template(), page.path());
            if (page.path().matches(".*(shells-for|mermiler|qadhaif|withdrawn|countries/azerbaijan).*")) {
                chosen.add(page.path());
            }
        }
        chosen.addAll(byTemplate.values());
        return chosen;
    }
}
