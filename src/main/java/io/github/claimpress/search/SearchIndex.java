package io.github.claimpress.search;

import io.github.claimpress.api.Export;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import java.util.List;

/** The index of the search page. The same entries give the same files. */
public final class SearchIndex implements Export {
    @Override
    public String name() {
        return "search";
    }

    @Override
    public Run start(Site site, List<Page> pages) {
        return new IndexRun(site);
    }
}
