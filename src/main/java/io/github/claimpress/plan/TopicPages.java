package io.github.claimpress.plan;

import io.github.claimpress.api.PagePlanner;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import io.github.claimpress.model.Topic;
import java.util.List;
import java.util.function.Consumer;

/** The list of topics and a page for each. */
final class TopicPages implements PagePlanner {
    @Override
    public void plan(Site site, Consumer<Page> out) {
        Addresses addresses = new Addresses(site.settings(), site.words());
        for (Catalogue catalogue : site.catalogues().values()) {
            String language = catalogue.language();
            out.accept(new Page(
                    addresses.section(language, "topics"),
                    "page/topics.ftlh",
                    language,
                    new Subject.AllTopics(),
                    Pages.changed(catalogue.entries())));
            Pages pages = new Pages("page/topic.ftlh", language, site.settings().pageSize(), out);
            for (Topic one : site.topics().values()) {
                List<FactCheck> entries = catalogue.withTopic(one.id());
                pages.list(
                        addresses.topic(language, one.id()),
                        entries,
                        Pages.changed(entries),
                        (some, paging) -> new Subject.OneTopic(one, some, paging));
            }
        }
    }
}
