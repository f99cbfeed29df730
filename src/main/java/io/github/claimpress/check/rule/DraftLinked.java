package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Site;
import io.github.claimpress.text.FieldPath;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What readers see leads to nothing that they do not see: a draft, an entry whose day has not come. A preview that
 * shows drafts has them, and does not complain.
 */
final class DraftLinked extends SiteCheck {
    DraftLinked() {
        super(ReferenceProblems.DRAFT_LINKED);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        if (now.heldBack().isEmpty()) {
            return;
        }
        Map<String, FactCheck> byPath = new HashMap<>();
        Map<String, FactCheck> byId = new HashMap<>();
        for (FactCheck hidden : now.heldBack()) {
            byPath.put(hidden.path(), hidden);
            if (!now.byId().containsKey(hidden.id())) {
                byId.putIfAbsent(hidden.id(), hidden);
            }
        }
        for (Writing text : Writing.of(now)) {
            if (text.entry() == null || isSeen(text.entry(), byPath)) {
                checkLinks(text, byPath, out);
            }
        }
        for (FactCheck entry : now.factChecks()) {
            if (isSeen(entry, byPath)) {
                checkFields(entry, byId, out);
            }
        }
    }

    private static boolean isSeen(FactCheck entry, Map<String, FactCheck> hidden) {
        return entry.isPublic() && !hidden.containsKey(entry.path());
    }

    private static void checkLinks(Writing text, Map<String, FactCheck> hidden, Problems out) {
        for (Outline.Link link : text.outline().links()) {
            FactCheck other = hidden.get(LinkGoal.of(link.target()).path());
            check(TextProblems.place(text.path(), link), other, out);
        }
    }

    private static void checkFields(FactCheck entry, Map<String, FactCheck> hidden, Problems out) {
        for (int i = 0; i < entry.related().size(); i++) {
            Place place = Place.field(entry.path(), FieldPath.of("related").item(i));
            check(place, hidden.get(entry.related().get(i)), out);
        }
        if (entry.translationOf() != null) {
            Place place = Place.field(entry.path(), FieldPath.of("translation_of"));
            check(place, hidden.get(entry.translationOf()), out);
        }
    }

    private static void check(Place place, @Nullable FactCheck other, Problems out) {
        if (other != null) {
            out.add(ReferenceProblems.draftLinked(place, other));
        }
    }
}
