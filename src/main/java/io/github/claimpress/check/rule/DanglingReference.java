package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.text.FieldPath;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an entry refers to by an id is there: its own sources and appearances, other entries, its original. */
final class DanglingReference extends SiteCheck {
    DanglingReference() {
        super(ReferenceProblems.DANGLING_REFERENCE);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        Map<String, FactCheck> byId = AllEntries.byId(now);
        for (FactCheck entry : AllEntries.of(now)) {
            checkAppearances(entry, out);
            checkSources(entry, out);
            for (int i = 0; i < entry.related().size(); i++) {
                String id = entry.related().get(i);
                if (!byId.containsKey(id)) {
                    FieldPath field = FieldPath.of("related").item(i);
                    out.add(noSuchEntry(entry, field, id, byId));
                }
            }
            checkOriginal(entry, byId, now.settings().languages(), out);
        }
    }

    private static void checkAppearances(FactCheck entry, Problems out) {
        List<String> known =
                entry.appearances().stream().map(appearance -> appearance.id()).toList();
        for (int i = 0; i < entry.appearances().size(); i++) {
            String id = known.get(i);
            String from = entry.appearances().get(i).from();
            if (from != null && !known.contains(from)) {
                FieldPath field = At.item(Fields.APPEARANCES, i, "from");
                List<String> others =
                        known.stream().filter(other -> !other.equals(id)).toList();
                out.add(ReferenceProblems.noSuchPart(entry.path(), field, "appearance", from, others));
            }
        }
    }

    private static void checkSources(FactCheck entry, Problems out) {
        Set<String> known = new LinkedHashSet<>();
        entry.sources().forEach(source -> known.add(source.id()));
        for (int i = 0; i < entry.appearances().size(); i++) {
            checkSource(entry, Fields.APPEARANCES, i, entry.appearances().get(i).source(), known, out);
        }
        for (int i = 0; i < entry.denials().size(); i++) {
            checkSource(entry, Fields.DENIALS, i, entry.denials().get(i).source(), known, out);
        }
        for (int i = 0; i < entry.requests().size(); i++) {
            checkSource(entry, Fields.REQUESTS, i, entry.requests().get(i).source(), known, out);
        }
    }

    private static void checkSource(
            FactCheck entry, String list, int number, @Nullable String id, Set<String> known, Problems out) {
        if (id != null && !Fields.isAddress(id) && !known.contains(id)) {
            FieldPath field = At.item(list, number, "source");
            out.add(ReferenceProblems.noSuchPart(entry.path(), field, "source", id, known));
        }
    }

    private static Problem noSuchEntry(FactCheck entry, FieldPath field, String id, Map<String, FactCheck> byId) {
        String abroad = byId.keySet().stream()
                .filter(known -> known.endsWith("/" + id))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return ReferenceProblems.noSuchEntry(entry.path(), field, id, abroad, byId.keySet());
    }

    private static void checkOriginal(
            FactCheck entry, Map<String, FactCheck> byId, List<String> languages, Problems out) {
        String id = entry.translationOf();
        if (id == null) {
            return;
        }
        FactCheck original = byId.get(id);
        if (original == null) {
            FieldPath field = FieldPath.of("translation_of");
            out.add(noSuchEntry(entry, field, id, byId));
        } else if (original.id().equals(entry.id())) {
            out.add(ReferenceProblems.translationOfItself(entry.path()));
        } else if (original.language().equals(entry.language())) {
            out.add(ReferenceProblems.sameLanguage(entry.path(), id, entry.language(), languages));
        } else if (original.translationOf() != null) {
            out.add(ReferenceProblems.translationOfTranslation(entry.path(), id, original.translationOf()));
        }
    }
}
