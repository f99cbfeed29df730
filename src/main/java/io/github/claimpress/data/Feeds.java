package io.github.claimpress.data;

import io.github.claimpress.api.Export;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import java.util.List;
import java.util.function.Consumer;

/**
 * Feeds beside the pages that they follow: the newest entries beside each language's home page, as Atom and as JSON
 * Feed, those of a country, topic, narrative or verdict beside its page, and the corrections beside their log.
 */
final class Feeds implements Export {
    @Override
    public String name() {
        return "feeds";
    }

    @Override
    public Export.Run start(Site site, List<Page> pages) {
        Published published = new Published(site);
        FeedPlan plan = new FeedPlan(published);
        return (ModelExport) out -> {
            for (Page page : pages) {
                FeedPlan.Planned feed = plan.of(page);
                if (feed != null) {
                    write(published, feed, out);
                }
            }
        };
    }

    private static void write(Published published, FeedPlan.Planned feed, Consumer<OutputFile> out) {
        Page page = feed.page();
        String atom = page.address() + "feed.xml";
        out.accept(new OutputFile(atom, stream -> new AtomFeed(published).write(feed.feed(atom), stream)));
        if (page.subject() instanceof Subject.Home) {
            String json = page.address() + "feed.json";
            out.accept(new OutputFile(json, stream -> new JsonFeed(published).write(feed.feed(json), stream)));
        }
    }
}
