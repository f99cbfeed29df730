package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Country;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Introduction;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.TextPage;
import io.github.claimpress.text.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No two things are written to one place. Capitals do not count: not every disk tells them apart. */
final class ClashingPage extends SiteCheck {
    private static final String STATIC = "static/";
    private static final String FILE = "the file ";

    private final List<String> statics;

    /** @param statics the paths of the site's own files in {@code static/} */
    ClashingPage(List<String> statics) {
        super(ReferenceProblems.CLASHING_PAGE);
        this.statics = List.copyOf(statics);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Addresses addresses = new Addresses(now.settings(), now.words());
        TakenPlaces taken = TakenPlaces.of(now, addresses);
        for (Country country : now.countries().values()) {
            String path = addresses.country(now.settings().language(), country.code());
            String owner = taken.owner(path);
            String self = TakenPlaces.country(country.code());
            if (owner != null && !owner.equals(self)) {
                String file = country.texts().all().get(0).path();
                out.add(ReferenceProblems.clashingFile(file, Page.addressOf(path), owner));
            }
        }
        for (TextPage page : now.pages().values()) {
            checkPage(page, addresses, taken, out);
        }
        statics.forEach(file -> checkStatic(file, taken, out));
        for (FactCheck entry : AllEntries.of(now)) {
            checkAliases(entry, taken, out);
        }
    }

    /** A file that is written as it lies. Of the folders that the theme fills too, the site's own file of a name is taken. */
    private static void checkStatic(String file, TakenPlaces taken, Problems out) {
        String path = file.substring(STATIC.length());
        String same = TakenPlaces.isOfTheme(path) ? null : taken.owner(path);
        String owner = same == null ? taken.alikeOwner(path, FILE) : same;
        if (owner != null) {
            out.add(ReferenceProblems.clashingStatic(file, path, owner));
        } else {
            taken.take(path, FILE + file);
        }
    }

    private static void checkPage(TextPage page, Addresses addresses, TakenPlaces taken, Problems out) {
        for (Introduction text : page.texts().all()) {
            String path = addresses.textPage(text.language(), page.id());
            String owner = taken.owner(path);
            if (owner != null) {
                out.add(ReferenceProblems.clashingFile(text.path(), Page.addressOf(path), owner));
            } else {
                taken.take(path, text.path());
            }
        }
    }

    private static void checkAliases(FactCheck entry, TakenPlaces taken, Problems out) {
        String self = "an alias of " + entry.path();
        for (int i = 0; i < entry.aliases().size(); i++) {
            String alias = entry.aliases().get(i);
            String path = Addresses.redirect(alias);
            FieldPath field = FieldPath.of("aliases").item(i);
            String same = taken.owner(path);
            String alike = taken.alikeOwner(path, self);
            if (same != null) {
                out.add(ReferenceProblems.clashingAlias(entry.path(), field, alias, same));
            } else if (alike != null) {
                out.add(ReferenceProblems.alikeAlias(entry.path(), field, alias, alike));
            } else {
                taken.take(path, self);
            }
        }
    }
}
