package io.github.claimpress.api;

import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Makes files from all entries, such as a feed, a data set or a search index. */
public interface Export {
    /** In lower case with hyphens. */
    String name();

    /** @param pages every page of the site, in the order of their paths */
    Run start(Site site, List<Page> pages);

    /** One pass: every entry once, in the site's order, in one thread; then the files. */
    interface Run extends AutoCloseable {
        /** @param body the entry's text; valid during the call only */
        void add(FactCheck entry, Body body) throws IOException;

        /** Whether it looks at texts; where none does, no text is fetched, and all are told as empty. */
        default boolean readsTexts() {
            return true;
        }

        /** @param out takes files from several threads at once, too */
        void finish(Consumer<OutputFile> out) throws IOException;

        @Override
        default void close() throws IOException {}
    }
}
