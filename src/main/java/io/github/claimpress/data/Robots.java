package io.github.claimpress.data;

import io.github.claimpress.api.Export;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Site;
import io.github.claimpress.text.Characters;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Small files that programs look for: {@code robots.txt}, {@code opensearch.xml} with which a browser learns to
 * search the site, and {@code .nojekyll}, without which GitHub Pages would leave files out.
 */
final class Robots implements Export {
    private static final String OPEN_SEARCH = "opensearch.xml";
    private static final int SHORT_NAME = 16;
    private static final int LONG_NAME = 48;

    @Override
    public String name() {
        return "robots";
    }

    @Override
    public Export.Run start(Site site, List<Page> pages) {
        Settings settings = site.settings();
        String sitemap = settings.absolute(Sitemap.FILE);
        String robots = "User-agent: *\nAllow: /\n" + (sitemap == null ? "" : "\nSitemap: " + sitemap + "\n");
        return (ModelExport) out -> {
            out.accept(OutputFile.of("robots.txt", robots));
            out.accept(OutputFile.of(".nojekyll", ""));
            out.accept(new OutputFile(OPEN_SEARCH, stream -> openSearch(site, stream)));
        };
    }

    private static void openSearch(Site site, OutputStream stream) throws IOException {
        Settings settings = site.settings();
        String title = settings.title();
        String search = new Links(settings).to("search/", OPEN_SEARCH) + "?q={searchTerms}";
        try (XmlWriter xml = new XmlWriter(stream)) {
            xml.element(
                    "OpenSearchDescription",
                    () -> {
                        xml.text("ShortName", cut(title, SHORT_NAME));
                        xml.text("LongName", cut(title, LONG_NAME));
                        xml.text(
                                "Description",
                                site.words().in(settings.language()).say("search-site", title));
                        xml.empty("Url", "type", "text/html", "method", "get", "template", search);
                        xml.text("Language", settings.language());
                        xml.text("InputEncoding", "UTF-8");
                        xml.text("OutputEncoding", "UTF-8");
                    },
                    "xmlns",
                    "http://a9.com/-/spec/opensearch/1.1/");
        }
    }

    /** The first characters of a name, as many as the format allows. */
    private static String cut(String name, int length) {
        String clean = Characters.printable(name);
        return clean.codePointCount(0, clean.length()) <= length
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, length)).strip();
    }
}
