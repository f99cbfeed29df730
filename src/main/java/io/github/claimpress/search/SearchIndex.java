package io.github.claimpress.search;

import io.github.claimpress.api.Export;
import io.github.claimpress.model.Bodies;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.store.CacheFile;
import io.github.claimpress.store.EntryCache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The index of the search page. The same entries give the same files. */
public final class SearchIndex implements Export {
    /** The one file of the index whose address does not change. */
    public static final String MANIFEST = "search/manifest.js";

    private static final String CALL = "claimpressSearch(\"manifest\",";

    private final @Nullable LastIndex last;

    /** Made from nothing each time. */
    public SearchIndex() {
        last = null;
    }

    /**
     * Made from the last one where that is less work.
     *
     * @param entries with the entries of this build kept, and those of the last one at hand
     * @param bodies have the texts of both
     * @param cache a folder
     */
    public SearchIndex(EntryCache entries, Bodies bodies, Path cache) {
        last = new LastIndex(entries, bodies, new CacheFile(cache, "index"));
    }

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
        Documents documents = new Documents(site);
        Basis basis = last == null ? null : last.basis(site, documents);
        if (last == null || basis == null) {
            return new IndexRun(new IndexFiles(site, documents, KeptIndex.Keeping::nothing));
        }
        KeptIndex kept = last.broughtTo(basis, site, documents);
        IndexFiles index = new IndexFiles(site, documents, () -> KeptIndex.Keeping.in(last.file(), basis));
        return kept == null ? new IndexRun(index) : new RepeatedRun(kept, index);
    }
}
