package io.github.claimpress.render;

import io.github.claimpress.model.CountryRole;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.render.view.FactCheckView;
import io.github.claimpress.render.view.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of an entry's page that says how the check came about and where it belongs. */
record ShowOrigins(Standpoint here, Names names, FactCheck entry) {
    FactCheckView.About about() {
        FactCheck original = original();
        return new FactCheckView.About(
                entry.why(),
                entry.authors().stream().map(names::person).toList(),
                entry.reviewers().stream().map(names::person).toList(),
                entry.disclosures(),
                roles(),
                entry.topics().stream().map(names::topic).toList(),
                entry.narratives().stream().map(names::narrative).toList(),
                original == null ? null : names.entry(original),
                original == null ? null : here.words().languageName(original.language()),
                translations(original),
                entry.isPublic() ? here.to(here.page().address() + "index.json") : null);
    }

    private List<FactCheckView.Role> roles() {
        List<FactCheckView.Role> roles = new ArrayList<>();
        for (CountryRole role : CountryRole.values()) {
            List<String> codes = entry.countries().in(role);
            if (!codes.isEmpty()) {
                roles.add(new FactCheckView.Role(here.words().term("role", role.key()), names.countries(codes)));
            }
        }
        return roles;
    }

    private @Nullable FactCheck original() {
        FactCheck original = entry.translationOf() == null ? null : here.atlas().entry(entry.translationOf());
        return original == null || original.equals(entry) ? null : original;
    }

    private List<Link> translations(@Nullable FactCheck original) {
        List<Link> links = new ArrayList<>();
        for (FactCheck version : here.atlas().versions(entry)) {
            String href = names.entryHref(version);
            if (href != null && !version.equals(entry) && !version.equals(original)) {
                links.add(new Link(names.language(version.language()), href, false));
            }
        }
        return links;
    }
}
