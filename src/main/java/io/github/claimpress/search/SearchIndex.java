package io.github.claimpress.search;

import io.github.claimpress.api.Export;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The index of the search page. The same entries give the same files. */
public final class SearchIndex implements Export {
    /** The one file of the index whose address does not change. */
    public static final String MANIFEST = "search/manifest.js";

    private static final String CALL = "claimpressSearch(\"manifest\",";

    /** What the manifest says, as a list in JSON that is safe inside a script element. */
    public static String told(OutputFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.content().writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String manifest = bytes.toString(StandardCharsets.UTF_8);
        return "["
                + manifest.substring(CALL.length(), manifest.lastIndexOf(')')).replace("<", "\\u003c") + "]";
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Run start(Site site, List<Page> pages) {
        return new IndexRun(site);
    }
}
