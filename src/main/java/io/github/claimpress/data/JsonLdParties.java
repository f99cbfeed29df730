package io.github.claimpress.data;

import io.github.claimpress.json.JsonWriter;
import io.github.claimpress.model.Actor;
import io.github.claimpress.model.Organization;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Party;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People and organisations as schema.org has them. */
final class JsonLdParties {
    private static final String PERSON = "Person";
    private static final String ORGANIZATION = "Organization";
    private static final Set<String> PEOPLE = Set.of("person", "official");

    private final Published published;

    JsonLdParties(Published published) {
        this.published = published;
    }

    /** The publisher of this site. */
    void publisher(JsonWriter json, String name) throws IOException {
        Organization publisher = published.publisher();
        json.object(name, () -> {
            json.text("@type", ORGANIZATION);
            json.text("name", publisher.name());
            json.text(
                    "url",
                    publisher.url() != null
                            ? publisher.url()
                            : published.settings().baseUrl());
            if (publisher.logo() != null && publisher.logo().contains("://")) {
                json.text("logo", publisher.logo());
            }
            json.texts("sameAs", publisher.sameAs());
        });
    }

    /** Somebody of whom we do not know more than was written: an organisation unless a type says otherwise. */
    void party(JsonWriter json, String name, @Nullable Party party, String language) throws IOException {
        if (party != null) {
            json.object(name, () -> members(json, party, language, isPerson(party), null));
        }
    }

    /** An official with role and institution; the institution alone where nobody is named. */
    void official(
            JsonWriter json,
            @Nullable Party official,
            @Nullable String role,
            @Nullable Party institution,
            String language)
            throws IOException {
        if (official == null) {
            party(json, "creator", institution, language);
            return;
        }
        boolean person = typeOf(official) == null || isPerson(official);
        json.object("creator", () -> {
            members(json, official, language, person, role);
            party(json, person ? "affiliation" : "parentOrganization", institution, language);
        });
    }

    private void members(JsonWriter json, Party party, String language, boolean person, @Nullable String role)
            throws IOException {
        Actor actor = actor(party);
        json.text("@type", person ? PERSON : ORGANIZATION);
        if (actor != null) {
            json.text("@id", id(actor));
        }
        json.text("name", published.site().nameOf(party, language));
        String said = role != null ? role : party.role() != null ? party.role() : description(actor, language);
        json.text(person ? "jobTitle" : "description", said);
        json.texts("sameAs", sameAs(party, actor));
    }

    private @Nullable String id(Actor actor) {
        String path = published.addresses().actor(published.settings().language(), actor.id());
        String page = published.settings().absolute(Page.addressOf(path));
        return page == null ? null : page + "#actor";
    }

    private @Nullable String description(@Nullable Actor actor, String language) {
        return actor == null
                ? null
                : actor.texts().in(language, published.settings().language()).description();
    }

    private static Collection<String> sameAs(Party party, @Nullable Actor actor) {
        Set<String> addresses = new LinkedHashSet<>(party.sameAs());
        if (actor != null) {
            addresses.addAll(actor.sameAs());
        }
        return addresses;
    }

    private boolean isPerson(Party party) {
        String type = typeOf(party);
        return type != null && PEOPLE.contains(type.toLowerCase(Locale.ROOT));
    }

    private @Nullable String typeOf(Party party) {
        Actor actor = actor(party);
        return actor != null && actor.type() != null ? actor.type() : party.type();
    }

    private @Nullable Actor actor(Party party) {
        return party.id() == null ? null : published.site().actors().get(party.id());
    }
}
