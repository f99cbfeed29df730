package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import io.github.claimpress.testkit.EntryMaker;
import io.github.claimpress.testkit.ExampleSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PageWeightTest {
    @Test
    void an_entry_that_uses_every_field_stays_below_14_kilobytes_packed() throws IOException {
        assertBelow(14, Rendered.example().text("fact-checks/shells-for-ukraine/index.html"));
    }

    @Test
    void the_style_sheet_stays_below_8_kilobytes_packed() throws IOException {
        assertBelow(8, Rendered.example().text("css/site.css"));
    }

    @Test
    void a_list_of_fifty_stays_below_20_kilobytes_packed() throws IOException {
        ExampleSite example = new ExampleSite(null);
        Site site = example.site();
        List<FactCheck> entries = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            EntryMaker maker = new EntryMaker();
            maker.slug = "entry-" + i;
            maker.title =
                    "Headline number " + i * 7919 + " of a list that is as long as a page can be, with words " + i;
            maker.explanation =
                    "Explanation " + i * 104729 + ": one outlet, citing unnamed sources, wrote it first " + i * 31;
            maker.claimDate = "2025-0" + (1 + i % 9);
            entries.add(maker.entry());
        }
        Subject subject = new Subject.AllFactChecks(entries, new Subject.Paging(1, 1, "fact-checks/index.html", 50));
        Page page = new Page("fact-checks/index.html", "page/fact-checks.ftlh", "en", subject, null);
        assertBelow(20, Rendered.one(site, example, Rendered.theme(Map.of()), page));
    }

    private static void assertBelow(int kilobytes, String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(packed.size() <= kilobytes * 1024, () -> packed.size() + " bytes");
    }
}
