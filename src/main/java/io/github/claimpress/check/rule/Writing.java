package io.github.claimpress.check.rule;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Introduction;
import io.github.claimpress.model.Introductions;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file of a site.
 *
 * @param path from the site's folder
 * @param entry null for the text of a topic, an actor, a page and so on
 */
record Writing(
        String path,
        String language,
        Outline outline,
        @Nullable FactCheck entry) {
    /** Every one: entries in the site's order, then the rest by kind and name. */
    static List<Writing> of(Site site) {
        List<Writing> found = new ArrayList<>();
        for (FactCheck entry : AllEntries.of(site)) {
            found.add(new Writing(entry.path(), entry.language(), entry.outline(), entry));
        }
        site.topics().values().forEach(topic -> add(found, topic.texts()));
        site.narratives().values().forEach(narrative -> add(found, narrative.texts()));
        site.countries().values().forEach(country -> add(found, country.texts()));
        site.actors().values().forEach(actor -> add(found, actor.texts()));
        site.people().values().forEach(person -> add(found, person.texts()));
        site.pages().values().forEach(page -> add(found, page.texts()));
        return found;
    }

    private static void add(List<Writing> found, Introductions texts) {
        for (Introduction text : texts.all()) {
            found.add(new Writing(text.path(), text.language(), text.outline(), null));
        }
    }
}
