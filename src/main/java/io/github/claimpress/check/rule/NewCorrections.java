package io.github.claimpress.check.rule;

import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.text.FieldPath;
import java.util.ArrayList;
import java.util.List;

/** Corrections that tell of a change of verdict or claim, and that an earlier revision does not have. */
final class NewCorrections {
    private NewCorrections() {}

    /**
     * Those of an entry, if there are more than before. An old one that was reworded, dated anew or raised is not one
     * more.
     */
    static List<At<Correction>> of(FactCheck old, FactCheck entry) {
        List<String> known = new ArrayList<>();
        telling(old).forEach(correction -> known.add(name(correction.value())));
        List<At<Correction>> telling = telling(entry);
        boolean more = entry.corrections().size() > old.corrections().size() && telling.size() > known.size();
        List<At<Correction>> added = new ArrayList<>();
        for (At<Correction> correction : telling) {
            if (!known.remove(name(correction.value()))) {
                added.add(correction);
            }
        }
        return more ? added : List.of();
    }

    /** Whether one that readers have seen is gone. */
    static boolean isErased(FactCheck old, FactCheck entry) {
        return telling(entry).size() < telling(old).size();
    }

    private static List<At<Correction>> telling(FactCheck entry) {
        List<At<Correction>> found = new ArrayList<>();
        for (int i = 0; i < entry.corrections().size(); i++) {
            Correction correction = entry.corrections().get(i);
            if (correction.kind() == CorrectionKind.VERDICT_CHANGE || correction.kind() == CorrectionKind.SUBSTANTIAL) {
                found.add(new At<>(FieldPath.of(Fields.CORRECTIONS).item(i), correction));
            }
        }
        return found;
    }

    private static String name(Correction correction) {
        return correction.date() + " " + correction.kind();
    }
}
