package io.github.claimpress;

import io.github.claimpress.api.Export;
import io.github.claimpress.model.Page;
import io.github.claimpress.render.PageMarks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For each file of the output a name for all that its bytes rest on; empty where nobody can say. An extension may look at
 * whatever it likes, so where there is one nobody can.
 */
final class FileMarks {
    private final @Nullable PageMarks marks;
    private final Map<String, Page> pages = new HashMap<>();

    /** @param marks null where nobody can say */
    FileMarks(@Nullable PageMarks marks, List<Page> pages) {
        this.marks = marks;
        pages.forEach(page -> this.pages.put(page.path(), page));
    }

    String of(Page page) {
        return marks == null ? "" : marks.of(page);
    }

    /** Our own exports, as far as they look at nothing but the site: not at texts, nor at images. */
    String of(Export export, String path) {
        if (marks == null) {
            return "";
        }
        return switch (export.name()) {
            case "data-sets", "feeds", "robots", "sitemap" -> marks.ofAll();
            case "entry-data" -> ofPage(path.substring(0, path.lastIndexOf('.')) + ".html");
            default -> "";
        };
    }

    private String ofPage(String path) {
        Page page = pages.get(path);
        return page == null ? "" : of(page);
    }
}
