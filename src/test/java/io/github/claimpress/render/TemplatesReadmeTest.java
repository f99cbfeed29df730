package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import io.github.claimpress.testkit.ExamplePages;
import io.github.claimpress.testkit.ExampleSite;
import io.github.claimpress.text.DiskTree;
import io.github.claimpress.text.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplatesReadmeTest {
    private static final Pattern RECORD = Pattern.compile("`([A-Z][a-z][A-Za-z]+)[.`]");

    @Test
    void every_template_is_in_the_table_and_every_record_of_the_table_exists() throws IOException {
        String table = Files.readString(Path.of("templates", "README.md"));
        for (FileTree.Entry file : new DiskTree(Path.of("templates").toAbsolutePath()).list("")) {
            if (file.path().endsWith(".ftlh")) {
                assertTrue(table.contains("`" + file.path() + "`"), () -> file.path() + " is not in the table");
            }
        }
        Path records = Path.of("src/main/java/io/github/claimpress/render/view");
        for (MatchResult record : RECORD.matcher(table).results().toList()) {
            String name = record.group(1);
            boolean other = name.equals("ClaimReview");
            assertTrue(other || Files.exists(records.resolve(name + ".java")), () -> "there is no record " + name);
        }
    }

    @Test
    void every_page_gets_the_record_that_the_table_names() throws IOException {
        String table = Files.readString(Path.of("templates", "README.md"));
        ExampleSite example = new ExampleSite(null);
        Site site = example.site();
        List<Page> pages = ExamplePages.of(site);
        Atlas atlas = new Atlas(site, example.bodies(), pages);
        for (Page page : pages) {
            if (page.subject() instanceof Subject.Custom) {
                continue;
            }
            Standpoint here = new Standpoint(atlas, page, new RenderOptions(false, false));
            String record = new Showing(() -> "")
                    .show(page.subject(), here)
                    .view()
                    .getClass()
                    .getSimpleName();
            String row = table.lines()
                    .filter(line -> line.contains("`" + page.template() + "`"))
                    .findFirst()
                    .orElse("no row");
            assertTrue(row.contains("`" + record + "`"), () -> page.template() + " gets " + record + ": " + row);
        }
    }
}
