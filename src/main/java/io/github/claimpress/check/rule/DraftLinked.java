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

/** What readers see leads to nothing that they do not see: a draft, an entry whose day has not come. */
final class DraftLinked extends SiteCheck {
    private final BuildDay day;

    DraftLinked(BuildDay day) {
        super(ReferenceProblems.DRAFT_LINKED);
        this.day = day;
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Map<String, FactCheck> byPath = new HashMap<>();
        AllEntries.of(now).forEach(entry -> byPath.put(entry.path(), entry));
        for (Writing text : Writing.of(now)) {
            if (text.entry() != null && !day.shows(text.entry())) {
                continue;
            }
            for (Outline.Link link : text.outline().links()) {
                FactCheck other = byPath.get(LinkGoal.of(link.target()).path());
                check(TextProblems.place(text.path(), link), other, out);
            }
        }
        Map<String, FactCheck> byId = AllEntries.byId(now);
        for (FactCheck entry : AllEntries.of(now)) {
            if (day.shows(entry)) {
                checkFields(entry, byId, out);
            }
        }
    }

    private void checkFields(FactCheck entry, Map<String, FactCheck> byId, Problems out) {
        for (int i = 0; i < entry.related().size(); i++) {
            Place place = Place.field(entry.path(), FieldPath.of("related").item(i));
            check(place, byId.get(entry.related().get(i)), out);
        }
        if (entry.translationOf() != null) {
            check(Place.field(entry.path(), FieldPath.of("translation_of")), byId.get(entry.translationOf()), out);
        }
    }

    private void check(Place place, @Nullable FactCheck other, Problems out) {
        if (other != null && !day.shows(other)) {
            out.add(ReferenceProblems.draftLinked(place, other.path(), other.isPublic()));
        }
    }
}
