package io.github.claimpress.data;

import io.github.claimpress.api.Export;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of all pages for search engines, each with the day it last changed and with its translations. Above
 * 50,000 addresses, the most that a sitemap may have, {@code sitemap.xml} is an index of parts. A site that does
 * not know its own address has none: a sitemap takes absolute addresses only.
 */
final class Sitemap implements Export {
    static final String FILE = "sitemap.xml";

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String LINKS = "http://www.w3.org/1999/xhtml";

    private final int partSize;

    Sitemap() {
        this(50_000);
    }

    /** @param partSize addresses in one file */
    Sitemap(int partSize) {
        this.partSize = partSize;
    }

    @Override
    public String name() {
        return "sitemap";
    }

    @Override
    public Export.Run start(Site site, List<Page> pages) {
        if (site.settings().baseUrl() == null) {
            return (ModelExport) out -> {};
        }
        List<Page> listed = pages.stream().filter(Sitemap::isListed).toList();
        return (ModelExport) out -> finish(site.settings(), listed, out);
    }

    private void finish(Settings settings, List<Page> pages, Consumer<OutputFile> out) {
        Alternates alternates = new Alternates(pages);
        if (pages.size() <= partSize) {
            out.accept(new OutputFile(FILE, stream -> write(settings, pages, alternates, stream)));
            return;
        }
        List<List<Page>> parts = new ArrayList<>();
        for (int start = 0; start < pages.size(); start += partSize) {
            parts.add(pages.subList(start, Math.min(pages.size(), start + partSize)));
        }
        out.accept(new OutputFile(FILE, stream -> index(settings, parts, stream)));
        for (int i = 0; i < parts.size(); i++) {
            List<Page> part = parts.get(i);
            out.accept(new OutputFile(part(i), stream -> write(settings, part, alternates, stream)));
        }
    }

    private static void index(Settings settings, List<List<Page>> parts, OutputStream stream) throws IOException {
        try (XmlWriter xml = new XmlWriter(stream)) {
            xml.element(
                    "sitemapindex",
                    () -> {
                        for (int i = 0; i < parts.size(); i++) {
                            String address = settings.absolute(part(i));
                            String changed = newest(parts.get(i));
                            xml.element("sitemap", () -> {
                                xml.text("loc", address);
                                xml.text("lastmod", changed);
                            });
                        }
                    },
                    "xmlns",
                    NAMESPACE);
        }
    }

    private static void write(Settings settings, List<Page> pages, Alternates alternates, OutputStream stream)
            throws IOException {
        try (XmlWriter xml = new XmlWriter(stream)) {
            xml.element(
                    "urlset",
                    () -> {
                        for (Page page : pages) {
                            xml.element("url", () -> address(xml, settings, page, alternates.of(page)));
                        }
                    },
                    "xmlns",
                    NAMESPACE,
                    "xmlns:xhtml",
                    LINKS);
        }
    }

    private static void address(XmlWriter xml, Settings settings, Page page, List<Page> translations)
            throws IOException {
        xml.text("loc", settings.absolute(page.address()));
        xml.text("lastmod", page.changed() == null ? null : page.changed().toString());
        for (Page one : translations) {
            String address = settings.absolute(one.address());
            xml.empty("xhtml:link", "rel", "alternate", "hreflang", one.language(), "href", address);
        }
    }

    private static String part(int index) {
        return "sitemap-" + (index + 1) + ".xml";
    }

    private static @Nullable String newest(List<Page> pages) {
        return pages.stream()
                .map(Page::changed)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(Moment::toString)
                .orElse(null);
    }

    private static boolean isListed(Page page) {
        Subject subject = page.subject();
        if (subject instanceof Subject.OneFactCheck one) {
            return one.entry().isPublic();
        }
        return !(subject instanceof Subject.NotFound) && !(subject instanceof Subject.Redirect);
    }
}
