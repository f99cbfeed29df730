package io.github.claimpress.search;

import io.github.claimpress.model.Bodies;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.store.CacheFile;
import io.github.claimpress.store.Digest;
import io.github.claimpress.store.EntryCache;
import io.github.claimpress.store.EntryMark;
import io.github.claimpress.store.Surroundings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The index of the last build, brought up to date where nothing but the texts of some entries has changed. */
record LastIndex(EntryCache entries, Bodies bodies, CacheFile file) {
    /** The part of all entries from which on it takes less to count all words anew than those of the changed ones twice. */
    private static final int MANY = 4;

    /** What an index of this site is made of; null where that is not known. */
    @Nullable
    Basis basis(Site site, Documents documents) {
        List<Basis.Mark> marks = new ArrayList<>();
        for (FactCheck entry : documents.entries()) {
            EntryMark mark = entries.mark(entry.path());
            if (mark == null) {
                return null;
            }
            marks.add(new Basis.Mark(entry.path(), mark.whole()));
        }
        Digest ground = new Digest().add(entries.ground()).add(Surroundings.name(site, bodies));
        return new Basis(ground.name(), marks);
    }

    /** The index of this site, made from the last one; null where it has to be made from nothing. */
    @Nullable
    KeptIndex broughtTo(Basis basis, Site site, Documents documents) {
        KeptIndex last = KeptIndex.read(file);
        List<Integer> changed = last == null ? null : basis.changedSince(last.basis());
        if (last == null || changed == null || changed.size() > documents.size() / MANY) {
            return null;
        }
        Recount recount = new Recount(site, documents);
        for (int number : changed) {
            FactCheck is = documents.entries().get(number);
            EntryCache.Former was = entries.former(is.path());
            if (was == null || !isOnlyOtherText(was.mark(), last.basis().state(number), entries.mark(is.path()))) {
                return null;
            }
            recount.add(number, was.entry(), text(was.entry()), is, text(is));
        }
        List<WordLine> words = recount.applied(last.words());
        return words == null ? null : new KeptIndex(basis, words, last.others());
    }

    /** @param state of the entry in the last index: it may be an older one, or not ours */
    private static boolean isOnlyOtherText(EntryMark was, String state, @Nullable EntryMark is) {
        return was.whole().equals(state) && is != null && was.face().equals(is.face());
    }

    private String text(FactCheck entry) {
        return bodies.body(entry.outline()).text();
    }
}
