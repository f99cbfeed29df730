package io.github.claimpress.render;

import io.github.claimpress.json.JsonWriter;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Organization;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Subject;
import io.github.claimpress.render.view.Link;
import io.github.claimpress.render.view.TrustedHtml;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells machines about its place in the site, as schema.org's JSON-LD: the way to it from the home page,
 * and on the home page who publishes the site and by which policies. Where the site's own address is not known there
 * is nothing to say.
 */
record PageData(Standpoint here) {
    /** @param canonical the page's absolute address */
    List<TrustedHtml> of(Shown shown, @Nullable String canonical) {
        if (canonical == null || shown.refresh() != null) {
            return List.of();
        }
        if (here.page().subject() instanceof Subject.Home) {
            return List.of(data(json -> publisher(json)), data(json -> site(json, shown, canonical)));
        }
        String title = shown.title();
        return title == null ? List.of() : List.of(data(json -> way(json, shown, title, canonical)));
    }

    private static TrustedHtml data(JsonWriter.Value content) {
        return new TrustedHtml(JsonWriter.text(json -> json.object(() -> {
            json.text("@context", "https://schema.org");
            content.writeTo(json);
        })));
    }

    private void way(JsonWriter json, Shown shown, String title, String canonical) throws IOException {
        Settings settings = here.atlas().settings();
        String home = settings.absolute(Page.addressOf(addresses().home(here.language())));
        List<String> names = new ArrayList<>(List.of(settings.title()));
        List<String> places = new ArrayList<>(List.of(String.valueOf(home)));
        for (Link crumb : shown.crumbs()) {
            if (crumb.href() != null) {
                names.add(crumb.name().text());
                places.add(Page.addressOf(absolute(crumb.href(), canonical)));
            }
        }
        names.add(title);
        places.add(canonical);
        json.text("@type", "BreadcrumbList");
        json.array("itemListElement", () -> {
            for (int i = 0; i < names.size(); i++) {
                int position = i + 1;
                String name = names.get(i);
                String place = places.get(i);
                json.object(() -> {
                    json.text("@type", "ListItem");
                    json.number("position", position);
                    json.text("name", name);
                    json.text("item", place);
                });
            }
        });
    }

    private String absolute(String href, String canonical) {
        String root = here.root();
        return !root.isEmpty() && href.startsWith(root)
                ? here.atlas().settings().baseUrl() + href.substring(root.length())
                : URI.create(canonical).resolve(href).toString();
    }

    private void publisher(JsonWriter json) throws IOException {
        Settings settings = here.atlas().settings();
        Organization publisher = settings.publisher();
        json.text("@type", "NewsMediaOrganization");
        json.text("@id", settings.absolute("#publisher"));
        json.text("name", publisher == null ? settings.title() : publisher.name());
        json.text("url", publisher == null || publisher.url() == null ? settings.baseUrl() : publisher.url());
        if (publisher != null) {
            String logo = publisher.logo();
            json.text("logo", logo == null || logo.contains("://") ? logo : settings.absolute(logo));
            json.text("email", publisher.email());
            json.texts("sameAs", publisher.sameAs());
        }
        policy(json, "publishingPrinciples", "methodology");
        policy(json, "verificationFactCheckingPolicy", "methodology");
        policy(json, "correctionsPolicy", "corrections-policy");
        policy(json, "ownershipFundingInfo", "funding");
        policy(json, "actionableFeedbackPolicy", "contact");
    }

    /** A text of the site, where it has one, in this language or the site's own. */
    private void policy(JsonWriter json, String name, String id) throws IOException {
        String language = here.languageWith(one -> addresses().textPage(one, id));
        if (language != null) {
            String path = addresses().textPage(language, id);
            json.text(name, here.atlas().settings().absolute(Page.addressOf(path)));
        }
    }

    private void site(JsonWriter json, Shown shown, String canonical) throws IOException {
        Settings settings = here.atlas().settings();
        json.text("@type", "WebSite");
        json.text("url", canonical);
        json.text("name", settings.title());
        json.text("description", shown.description());
        json.text("inLanguage", here.language());
        json.object("publisher", () -> json.text("@id", settings.absolute("#publisher")));
    }

    private Addresses addresses() {
        return here.atlas().addresses();
    }
}
