package io.github.claimpress.check.rule;

import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which entry stands for one that is gone, because it lists its address as an alias, and whether it may. */
final class Successor {
    /** What speaks against it: a verdict could be exchanged for another one, and no correction would tell of it. */
    enum Fault {
        NEW("which was not published then"),
        VERDICT("whose verdict is another"),
        WORDING("whose claim is worded otherwise");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        /** The rest of a sentence. */
        String words() {
            return words;
        }
    }

    private final BuildDay day;
    private final Addresses former;
    private final Map<String, FactCheck> known;
    private final Map<String, FactCheck> byAlias = new HashMap<>();

    /** @param before the site when the entry that is gone was there */
    Successor(Site now, Site before, BuildDay day) {
        this.day = day;
        this.former = new Addresses(before.settings(), before.words());
        this.known = AllEntries.byId(before);
        AllEntries.of(now).stream()
                .filter(day::shows)
                .forEach(entry -> entry.aliases().forEach(alias -> byAlias.put(Addresses.redirect(alias), entry)));
    }

    /** The entry that may stand for one that is gone; null for none. */
    @Nullable
    FactCheck of(FactCheck gone) {
        FactCheck other = named(gone);
        return other == null || fault(gone, other) != null ? null : other;
    }

    /** The entry that readers see and that lists the address of one that is gone, whether it may or not. */
    @Nullable
    FactCheck named(FactCheck gone) {
        return byAlias.get(former.factCheck(gone));
    }

    /** Null if it may stand for it. */
    @Nullable
    Fault fault(FactCheck gone, FactCheck successor) {
        FactCheck then = known.get(successor.id());
        if (then == null || !day.shows(then)) {
            return Fault.NEW;
        }
        if (!AllEntries.haveOneVerdict(gone, then)) {
            return Fault.VERDICT;
        }
        return isSameClaim(gone, then) ? null : Fault.WORDING;
    }

    /** Stricter than what is told to be similar: that is a hint to look, and this a permission. */
    static boolean isSameClaim(FactCheck entry, FactCheck other) {
        return entry.language().equals(other.language())
                && Wording.sayTheSame(entry.claim().text(), other.claim().text(), entry.language());
    }
}
