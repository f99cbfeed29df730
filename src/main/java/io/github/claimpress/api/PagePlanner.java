package io.github.claimpress.api;

import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import java.util.function.Consumer;

/** Plans pages of one kind, such as one for each country. */
public interface PagePlanner {
    void plan(Site site, Consumer<Page> out);
}
