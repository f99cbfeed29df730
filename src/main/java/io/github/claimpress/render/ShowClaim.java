package io.github.claimpress.render;

import io.github.claimpress.model.Actor;
import io.github.claimpress.model.Claim;
import io.github.claimpress.model.MediaItem;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Quote;
import io.github.claimpress.render.view.ClaimView;
import io.github.claimpress.render.view.Reference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of an entry's page that says what was claimed. */
record ShowClaim(Standpoint here, Names names) {
    ClaimView of(Claim claim, List<MediaItem> media) {
        Quote quote = claim.quote();
        Party claimant = claim.claimant();
        String language = quote == null ? null : quote.language();
        return new ClaimView(
                here.plain(claim.text()),
                checked(language),
                quote == null ? null : here.quotation(quote.text(), language),
                language == null ? null : here.words().languageName(language),
                claimant == null ? null : names.party(claimant),
                claimant == null ? List.of() : details(claimant),
                claimant == null ? List.of() : sameAs(claimant),
                claim.place(),
                here.when(claim.date()),
                claim.kind() == null
                        ? null
                        : here.words().term("claim-kind", claim.kind().key()),
                media.stream().map(this::media).toList());
    }

    /** The language is said where the words as said are in another one. */
    private String checked(@Nullable String quoted) {
        return quoted == null || quoted.equals(here.language())
                ? here.say("claim-as-checked")
                : here.say("claim-in-language-as-checked", here.words().languageName(here.language()));
    }

    /** The role, the type and the country of a claimant. */
    private List<String> details(Party claimant) {
        List<String> details = new ArrayList<>();
        Actor actor = actor(claimant);
        String type = claimant.type() == null && actor != null ? actor.type() : claimant.type();
        if (claimant.role() != null) {
            details.add(claimant.role());
        }
        if (type != null) {
            details.add(actorType(here, type));
        }
        if (actor != null && actor.country() != null) {
            details.add(names.countryName(actor.country()));
        }
        return details;
    }

    private List<Reference> sameAs(Party claimant) {
        Set<String> addresses = new LinkedHashSet<>(claimant.sameAs());
        Actor actor = actor(claimant);
        if (actor != null) {
            addresses.addAll(actor.sameAs());
        }
        return addresses.stream()
                .map(address -> names.outside(here.plain(Names.host(address)), address))
                .toList();
    }

    private @Nullable Actor actor(Party party) {
        return party.id() == null ? null : here.atlas().site().actors().get(party.id());
    }

    private ClaimView.Media media(MediaItem item) {
        String url = item.originalUrl();
        return new ClaimView.Media(
                item.kind() == null
                        ? null
                        : here.words().term("claim-kind", item.kind().key()),
                here.words().term("media-category", item.category().key()),
                url == null ? null : names.outside(here.plain(Names.host(url)), url),
                item.originalContext());
    }

    /** A type as readers see it; one that the interface has no word for stands as written. */
    static String actorType(Standpoint here, String type) {
        String key = type.toLowerCase(Locale.ROOT);
        String word = here.words().term("actor-type", key);
        return word.equals(key) ? type : word;
    }
}
