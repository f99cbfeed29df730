package io.github.claimpress.render;

import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Introduction;
import io.github.claimpress.model.Introductions;
import io.github.claimpress.model.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Which page each Markdown file of the site becomes, so that a text can link to the file. */
record FilePages(Atlas atlas) {
    /** Pages by the file's path from the site's folder; only pages that are made. */
    Map<String, String> byFile() {
        Map<String, String> pages = new HashMap<>();
        Site site = atlas.site();
        Addresses addresses = atlas.addresses();
        site.factChecks().forEach(entry -> {
            String path = addresses.factCheck(entry);
            if (atlas.has(path)) {
                pages.put(entry.path(), path);
            }
        });
        site.topics().forEach((id, topic) -> add(pages, topic.texts(), language -> addresses.topic(language, id)));
        site.narratives()
                .forEach((id, story) -> add(pages, story.texts(), language -> addresses.narrative(language, id)));
        site.countries()
                .forEach((code, country) -> add(pages, country.texts(), language -> addresses.country(language, code)));
        site.actors().forEach((id, actor) -> add(pages, actor.texts(), language -> addresses.actor(language, id)));
        site.people().forEach((id, person) -> add(pages, person.texts(), language -> addresses.person(language, id)));
        site.pages().forEach((id, page) -> add(pages, page.texts(), language -> addresses.textPage(language, id)));
        return pages;
    }

    private void add(Map<String, String> pages, Introductions texts, UnaryOperator<String> pathIn) {
        for (Introduction text : texts.all()) {
            String own = pathIn.apply(text.language());
            String usual = pathIn.apply(atlas.settings().language());
            if (atlas.has(own) || atlas.has(usual)) {
                pages.put(text.path(), atlas.has(own) ? own : usual);
            }
        }
    }
}
