package io.github.claimpress.render;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Settings;
import io.github.claimpress.render.view.Frame.Property;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page says to the services that show a link to it. */
record SocialTags(Standpoint here) {
    List<Property> of(Shown shown, @Nullable String canonical) {
        if (shown.refresh() != null) {
            return List.of();
        }
        Settings settings = here.atlas().settings();
        List<Property> tags = new ArrayList<>();
        tags.add(new Property("og:site_name", settings.title()));
        tags.add(new Property("og:title", shown.title() == null ? settings.title() : shown.title()));
        tags.add(new Property("og:type", shown.entry() == null ? "website" : "article"));
        tags.add(new Property("og:locale", here.language().replace('-', '_')));
        if (shown.description() != null) {
            tags.add(new Property("og:description", shown.description()));
        }
        if (canonical != null) {
            tags.add(new Property("og:url", canonical));
        }
        if (shown.entry() != null) {
            addEntry(tags, shown.entry(), canonical, settings.cards());
        }
        return tags;
    }

    private void addEntry(List<Property> tags, FactCheck entry, @Nullable String canonical, boolean cards) {
        if (entry.published() != null) {
            tags.add(new Property("article:published_time", entry.published().toString()));
        }
        if (entry.updated() != null) {
            tags.add(new Property("article:modified_time", entry.updated().toString()));
        }
        if (cards && entry.isPublic() && canonical != null && entry.verdict() != null) {
            tags.add(new Property("og:image", canonical + "card.png"));
            tags.add(new Property("og:image:width", "1200"));
            tags.add(new Property("og:image:height", "630"));
            tags.add(new Property(
                    "og:image:alt", here.say("card-alt", entry.claim().text(), new Names(here).outcome(entry))));
            tags.add(new Property("twitter:card", "summary_large_image"));
        }
    }
}
