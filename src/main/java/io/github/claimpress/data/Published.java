package io.github.claimpress.data;

import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Introductions;
import io.github.claimpress.model.Organization;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Person;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Status;
import io.github.claimpress.model.Topic;
import io.github.claimpress.model.Verdict;
import io.github.claimpress.model.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public part of a site, and what several files say about it in the same words. */
final class Published {
    private final Site site;
    private final Addresses addresses;
    private final List<FactCheck> entries;
    private final Map<String, FactCheck> byId = new LinkedHashMap<>();
    private final Map<String, List<FactCheck>> translations = new LinkedHashMap<>();

    Published(Site site) {
        this.site = site;
        this.addresses = new Addresses(site.settings(), site.words());
        this.entries = only(site.factChecks());
        for (FactCheck entry : entries) {
            byId.putIfAbsent(entry.id(), entry);
            if (entry.translationOf() != null) {
                translations
                        .computeIfAbsent(entry.translationOf(), original -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /** Those of some entries that are public, in the same order. */
    static List<FactCheck> only(List<FactCheck> some) {
        return some.stream().filter(FactCheck::isPublic).toList();
    }

    Site site() {
        return site;
    }

    Settings settings() {
        return site.settings();
    }

    Addresses addresses() {
        return addresses;
    }

    /** Newest first. */
    List<FactCheck> entries() {
        return entries;
    }

    /** The entry that this one translates; null for an original, and where the original is not public. */
    @Nullable
    FactCheck original(FactCheck entry) {
        return entry.translationOf() == null ? null : byId.get(entry.translationOf());
    }

    List<FactCheck> translations(FactCheck original) {
        return translations.getOrDefault(original.id(), List.of());
    }

    /** An entry's address from the site's root. */
    String address(FactCheck entry) {
        return Page.addressOf(addresses.factCheck(entry));
    }

    /** An entry's absolute address; null where the site does not know its own. */
    @Nullable
    String url(FactCheck entry) {
        return settings().absolute(address(entry));
    }

    Words words(FactCheck entry) {
        return site.words().in(entry.language());
    }

    /** The rating of an entry; null for one without a verdict or with one that the scale does not have. */
    @Nullable
    Rating rating(FactCheck entry) {
        Verdict verdict = entry.verdict();
        return verdict == null
                ? null
                : settings().verdicts().rating(verdict.rating()).orElse(null);
    }

    /** What readers see as the outcome, in the entry's language: void for a void entry, else the verdict. */
    String outcome(FactCheck entry) {
        if (entry.status() == Status.VOID) {
            return words(entry).term("status", Status.VOID.key());
        }
        return verdict(entry);
    }

    /** The key of the {@link #outcome}; empty where there is none. */
    String outcomeKey(FactCheck entry) {
        if (entry.status() == Status.VOID) {
            return Status.VOID.key();
        }
        return entry.verdict() == null ? "" : entry.verdict().rating();
    }

    /** The verdict's label in the entry's language; empty where there is none. */
    String verdict(FactCheck entry) {
        return entry.verdict() == null ? "" : verdict(entry.verdict().rating(), entry.language());
    }

    /** The label of a verdict by its key; the key itself where the scale does not have it. */
    String verdict(String key, String language) {
        return settings()
                .verdicts()
                .rating(key)
                .map(rating -> site.verdictLabel(rating, language))
                .orElse(key);
    }

    /** The name of an author or reviewer. */
    String person(String id, String language) {
        Person person = site.people().get(id);
        return person == null ? id : title(person.texts(), language, id);
    }

    String topic(String id, String language) {
        Topic topic = site.topics().get(id);
        return topic == null ? id : title(topic.texts(), language, id);
    }

    /** The title of something in a language, as far as there are words in it. */
    String title(Introductions texts, String language, String otherwise) {
        String title = texts.in(language, settings().language()).title();
        return title == null ? otherwise : title;
    }

    /** One or two sentences on the outcome: the entry's lead, and of a void entry why it is void. */
    @Nullable
    String lead(FactCheck entry) {
        return entry.status() == Status.VOID ? entry.voidReason() : entry.lead();
    }

    /** Whoever publishes the site: the publisher, or else somebody of the site's title. */
    Organization publisher() {
        Organization publisher = settings().publisher();
        return publisher != null
                ? publisher
                : new Organization(settings().title(), settings().baseUrl(), null, null, List.of());
    }

    /** The terms of an entry's text, as written; null where none are given. */
    @Nullable
    String license(FactCheck entry) {
        return entry.license() != null ? entry.license() : settings().license();
    }
}
