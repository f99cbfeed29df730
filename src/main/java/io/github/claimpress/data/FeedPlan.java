package io.github.claimpress.data;

import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Introductions;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Subject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which pages have a feed beside them, and what is in it. */
final class FeedPlan {
    /** A feed to be. @param news is only gathered when the feed is written */
    record Planned(Page page, String title, News news) {
        Feed feed(String file) {
            return new Feed(file, page.address(), page.language(), title, news.gather());
        }
    }

    @FunctionalInterface
    interface News {
        List<Feed.Item> gather();
    }

    private final Published published;
    private final FeedItems items;
    private final Map<String, Catalogue> catalogues;

    FeedPlan(Published published) {
        this.published = published;
        this.items = new FeedItems(published);
        this.catalogues = published.site().catalogues();
    }

    /** The feed of a page; null for a page without one, such as a later page of a list. */
    @Nullable
    Planned of(Page page) {
        Subject subject = page.subject();
        if (subject instanceof Subject.Home) {
            return plan(page, "feed-title", "", items::entries, Catalogue::entries);
        }
        if (subject instanceof Subject.Corrections log && log.paging().number() == 1) {
            return plan(page, "feed-title-corrections", "", items::corrections, Catalogue::entries);
        }
        if (subject instanceof Subject.OneCountry one && isFed(one.paging())) {
            String name = published.site().countryName(one.code(), page.language());
            return entries(page, name, catalogue -> catalogue.withCountry(one.code()));
        }
        if (subject instanceof Subject.OneTopic one && isFed(one.paging())) {
            String id = one.topic().id();
            return entries(page, title(one.topic().texts(), page, id), catalogue -> catalogue.withTopic(id));
        }
        if (subject instanceof Subject.OneNarrative one && isFed(one.paging())) {
            String id = one.narrative().id();
            return entries(page, title(one.narrative().texts(), page, id), catalogue -> catalogue.withNarrative(id));
        }
        if (subject instanceof Subject.OneVerdict one && one.paging().number() == 1) {
            String name = published.site().verdictLabel(one.rating(), page.language());
            String key = one.rating().key();
            return entries(page, name, catalogue -> catalogue.withVerdict(key));
        }
        return null;
    }

    /** The first page of a list that has entries: nobody subscribes to nothing, and there may be many empty lists. */
    private static boolean isFed(Subject.Paging paging) {
        return paging.number() == 1 && paging.entries() > 0;
    }

    private String title(Introductions texts, Page page, String id) {
        return published.title(texts, page.language(), id);
    }

    private Planned entries(Page page, String name, Function<Catalogue, List<FactCheck>> choice) {
        return plan(page, "feed-title-of", name, items::entries, choice);
    }

    private Planned plan(
            Page page,
            String sentence,
            String name,
            Function<List<FactCheck>, List<Feed.Item>> kind,
            Function<Catalogue, List<FactCheck>> choice) {
        String title = published
                .site()
                .words()
                .in(page.language())
                .say(sentence, published.settings().title(), name);
        Catalogue catalogue = catalogues.get(page.language());
        return new Planned(page, title, () -> catalogue == null ? List.of() : kind.apply(choice.apply(catalogue)));
    }
}
