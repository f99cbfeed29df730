package io.github.claimpress;

import io.github.claimpress.search.SearchIndex;

/**
 * The making of the search index. It takes longest and looks at entries only, so it begins as soon as they are read. What
 * the script of a search page needs before anything else stands in the page: it is known in the end.
 */
final class IndexMaking {
    private final Exporting exporting;
    private final Runnable gathered;
    private volatile String beginning = "";

    IndexMaking(Exporting exporting, Workers workers) {
        this.exporting = exporting;
        this.gathered = workers.begin(exporting::gather);
    }

    void finish(Making making) {
        gathered.run();
        exporting.finish((export, file) -> {
            making.file(export, file);
            if (file.path().equals(SearchIndex.MANIFEST)) {
                beginning = SearchIndex.told(file);
            }
        });
    }

    /** Empty before all of it is made. */
    String beginning() {
        return beginning;
    }
}
