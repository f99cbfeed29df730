package io.github.claimpress.render;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Subject;
import io.github.claimpress.render.view.Frame;
import io.github.claimpress.render.view.Link;
import io.github.claimpress.render.view.Phrase;
import io.github.claimpress.render.view.TrustedHtml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes what stands around a page: the head of the document, the masthead, the foot. */
final class FrameMaker {
    private final Standpoint here;
    private final Settings settings;
    private final Page page;
    private final Ways ways;
    private final StructuredData data;

    FrameMaker(Standpoint here, StructuredData data) {
        this.here = here;
        this.settings = here.atlas().settings();
        this.page = here.page();
        this.ways = new Ways(here);
        this.data = data;
    }

    /** To be called last: the symbols of a page are known once its view is made. */
    Frame frame(Shown shown) {
        String own = settings.absolute(page.address());
        boolean listed = listed(shown);
        FactCheck entry = shown.entry();
        String home = ways.homeLanguage();
        Ways.Around around = ways.around(shown.section(), home);
        Map<String, String> versions = versions();
        return new Frame(
                page.path(),
                here.language(),
                here.direction(),
                !here.words().direction().equals(here.direction()),
                title(shown),
                shown.description(),
                page.path().equals("404.html") ? null : shown.refresh() == null ? own : shown.movedTo(),
                listed,
                shown.refresh(),
                new SocialTags(here).of(shown, own),
                alternates(versions),
                feeds(shown, home),
                structured(shown, listed ? own : null),
                here.root(),
                settings.title(),
                here.to(here.atlas().addresses().home(home)),
                around.navigation(),
                shown.crumbs(),
                here.section("search"),
                around.site(),
                around.data(),
                languages(versions),
                List.copyOf(here.marks()),
                Contact.href(settings.reportErrorsTo(), null),
                settings.license(),
                entry == null || entry.isPublic() ? null : entry.status().key());
    }

    private String title(Shown shown) {
        if (shown.title() == null) {
            String tagline = settings.tagline();
            return tagline == null || !here.language().equals(settings.language())
                    ? settings.title()
                    : here.say("page-title", settings.title(), tagline);
        }
        return shown.number() > 1
                ? here.say("page-title-numbered", shown.title(), shown.number(), settings.title())
                : here.say("page-title", shown.title(), settings.title());
    }

    private boolean listed(Shown shown) {
        boolean open = shown.entry() == null || shown.entry().isPublic();
        return open && shown.refresh() == null && !page.path().equals("404.html");
    }

    private List<TrustedHtml> structured(Shown shown, @Nullable String canonical) {
        List<TrustedHtml> all = new ArrayList<>();
        String review = shown.entry() == null ? "" : data.of(shown.entry());
        if (!review.isEmpty()) {
            all.add(new TrustedHtml(review));
        }
        all.addAll(new PageData(here).of(shown, canonical));
        return all;
    }

    private List<Frame.Feed> feeds(Shown shown, String home) {
        List<Frame.Feed> feeds = new ArrayList<>();
        String folder = settings.folder(home);
        if (shown.feed() != null) {
            String title = here.say("feed-title-of", settings.title(), String.valueOf(shown.title()));
            feeds.add(new Frame.Feed(here.to(shown.feed()), "application/atom+xml", title));
        }
        String title = here.say("feed-title", settings.title());
        feeds.add(new Frame.Feed(here.to(folder + "feed.xml"), "application/atom+xml", title));
        feeds.add(new Frame.Feed(here.to(folder + "feed.json"), "application/feed+json", title));
        return feeds;
    }

    /** The same page in each language that has it, by its whole address where that is known; none where only this one does. */
    private List<Link> alternates(Map<String, String> versions) {
        List<Link> links = new ArrayList<>();
        if (versions.size() > 1) {
            versions.forEach(
                    (language, path) -> links.add(new Link(new Phrase(language, language, null), whole(path), false)));
        }
        return links;
    }

    private String whole(String path) {
        String absolute = settings.absolute(Page.addressOf(path));
        return absolute == null ? here.to(path) : absolute;
    }

    /** For each language of the site the same page, or else its home. */
    private List<Link> languages(Map<String, String> versions) {
        List<Link> links = new ArrayList<>();
        for (String language : allLanguages(versions.keySet())) {
            String path = versions.get(language);
            String href = path != null
                    ? here.to(path)
                    : here.href(here.atlas().addresses().home(language));
            if (href != null) {
                links.add(new Link(new Names(here).language(language), href, language.equals(here.language())));
            }
        }
        return links.size() > 1 ? links : List.of();
    }

    private Set<String> allLanguages(Set<String> more) {
        Set<String> all = new LinkedHashSet<>(settings.languages());
        all.addAll(more);
        return all;
    }

    private Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        if (page.subject() instanceof Subject.OneFactCheck one) {
            for (FactCheck version : here.atlas().versions(one.entry())) {
                String path = here.atlas().addresses().factCheck(version);
                if (here.atlas().has(path)) {
                    versions.putIfAbsent(version.language(), path);
                }
            }
            return versions;
        }
        String rest = page.path().substring(settings.folder(here.language()).length());
        for (String language : settings.languages()) {
            String path = settings.folder(language) + rest;
            if (here.atlas().has(path)) {
                versions.put(language, path);
            }
        }
        return versions;
    }
}
