package io.github.claimpress.render;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import io.github.claimpress.store.Digest;
import io.github.claimpress.store.EntryMark;
import io.github.claimpress.store.Surroundings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * For each page a name for all that its bytes rest on: where the name is as it was, so is the page, and it need not be
 * rendered. An entry's page rests on its own file and on the faces of the entries beside it, any other page on the faces of
 * all; and each on everything that is no entry. Where a name cannot be given it is empty: the search page has the beginning of
 * the index in it, and an extension's page whatever it likes.
 */
public final class PageMarks {
    /** In the path of every page of a list but its first, to which no entry's page leads. */
    private static final String LATER = "/page/";

    private final Atlas atlas;
    private final Function<String, @Nullable EntryMark> entries;
    private final String aroundEntries;
    private final String ofAll;

    /**
     * @param ground what pages rest on beside the site and the style sheet and scripts: the program, the templates, the options
     * @param entries tells each state of an entry from any other, by its path
     */
    PageMarks(Atlas atlas, Map<String, String> assets, String ground, Function<String, @Nullable EntryMark> entries) {
        this.atlas = atlas;
        this.entries = entries;
        Digest around = new Digest().add(ground).add(Surroundings.name(atlas.site(), atlas.bodies()));
        assets.forEach((path, mark) -> around.add(path).add(mark));
        Set<String> others = new TreeSet<>(atlas.paths());
        Site site = atlas.site();
        site.factChecks().forEach(entry -> others.remove(atlas.addresses().factCheck(entry)));
        others.stream().filter(path -> !path.contains(LATER)).forEach(around::add);
        this.aroundEntries = around.name();
        Digest all = new Digest().add(aroundEntries);
        others.forEach(all::add);
        boolean known = site.byId().size() == site.factChecks().size() && addFaces(site.factChecks(), all);
        this.ofAll = known ? all.name() : "";
    }

    /** The name of a file that shows what it likes of any entry, but of no entry's text. */
    public String ofAll() {
        return ofAll;
    }

    /** The name of a page; an entry's serves for any file that shows the entry and what is beside it. */
    public String of(Page page) {
        if (page.subject() instanceof Subject.Search || page.subject() instanceof Subject.Custom) {
            return "";
        }
        return page.subject() instanceof Subject.OneFactCheck one ? of(one.entry()) : ofAll;
    }

    private String of(FactCheck entry) {
        EntryMark own = entries.apply(entry.path());
        Digest all = new Digest().add(aroundEntries);
        if (own == null || ofAll.isEmpty()) {
            return "";
        }
        all.add(own.whole()).add(String.valueOf(entry.translationOf()));
        if (!addFaces(beside(entry), all)) {
            return "";
        }
        for (Outline.Link link : entry.outline().links()) {
            all.add(String.valueOf(page(link.target())));
        }
        return all.name();
    }

    /** The entries of which a page of this one may show something. */
    private List<FactCheck> beside(FactCheck entry) {
        Set<String> ids = new LinkedHashSet<>(entry.related());
        if (entry.translationOf() != null) {
            ids.add(entry.translationOf());
        }
        List<FactCheck> found = new ArrayList<>(atlas.versions(entry));
        found.addAll(atlas.translations(entry.id()));
        for (String id : ids) {
            FactCheck other = atlas.entry(id);
            if (other != null) {
                found.add(other);
                found.addAll(atlas.versions(other));
            }
        }
        return found;
    }

    private @Nullable String page(String target) {
        int hash = target.indexOf('#');
        return atlas.pageOfFile(hash < 0 ? target : target.substring(0, hash));
    }

    /** @return whether each of them has one */
    private boolean addFaces(List<FactCheck> some, Digest to) {
        for (FactCheck entry : some) {
            EntryMark mark = entries.apply(entry.path());
            if (mark == null) {
                return false;
            }
            to.add(entry.path()).add(mark.face()).add(String.valueOf(entry.translationOf()));
        }
        return true;
    }
}
