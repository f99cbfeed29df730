package io.github.claimpress.plan;

import io.github.claimpress.api.PagePlanner;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Asks every planner for its pages. */
public final class SitePlan {
    private SitePlan() {}

    /** Every page once, by path. Where two planners want one path the first one's page is taken; the checks tell. */
    public static List<Page> plan(Site site, Collection<PagePlanner> planners) {
        TreeMap<String, Page> pages = new TreeMap<>();
        for (PagePlanner planner : planners) {
            planner.plan(site, page -> pages.putIfAbsent(page.path(), page));
        }
        return new ArrayList<>(pages.values());
    }
}
