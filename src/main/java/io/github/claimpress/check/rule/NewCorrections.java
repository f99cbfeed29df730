package io.github.claimpress.check.rule;

import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Corrections that tell of a change of verdict or claim, and that an earlier revision does not have. */
final class NewCorrections {
    private static final Set<CorrectionKind> TELLING =
            Set.of(CorrectionKind.VERDICT_CHANGE, CorrectionKind.SUBSTANTIAL);

    private NewCorrections() {}

    /**
     * Those of an entry, if there are more than before. An old one that was reworded, dated anew or raised is not one
     * more, and neither is a copy of one.
     */
    static List<At<Correction>> of(FactCheck old, FactCheck entry) {
        List<Correction> known = telling(old).stream().map(At::value).toList();
        List<At<Correction>> telling = telling(entry);
        boolean more = entry.corrections().size() > old.corrections().size() && telling.size() > known.size();
        List<Correction> left = new ArrayList<>(known);
        List<At<Correction>> others =
                telling.stream().filter(one -> !left.remove(one.value())).toList();
        List<At<Correction>> added = new ArrayList<>();
        for (At<Correction> one : others) {
            Correction edited = left.stream()
                    .filter(former -> former.date().equals(one.value().date()))
                    .filter(former -> former.kind() == one.value().kind())
                    .findFirst()
                    .orElse(null);
            if (edited != null) {
                left.remove(edited);
            } else if (!known.contains(one.value())) {
                added.add(one);
            }
        }
        return more ? added : List.of();
    }

    /**
     * Whether a change is dated before another one. A day counts as written: with a time of day it may be the day before or
     * after in UTC.
     */
    static boolean isBefore(Moment change, @Nullable Moment other) {
        if (other == null) {
            return false;
        }
        boolean sameClock = !change.timed() && !other.timed();
        return change.day().plusDays(sameClock ? 0 : 1).isBefore(other.day());
    }

    /** Whether one that readers have seen is gone, or what they were told of a withdrawal. */
    static boolean isErased(FactCheck old, FactCheck entry) {
        return telling(entry).size() < telling(old).size()
                || entry.status() == Status.PUBLISHED && withdrawals(entry) < withdrawals(old);
    }

    private static long withdrawals(FactCheck entry) {
        return entry.corrections().stream()
                .filter(one -> one.kind() == CorrectionKind.VOID)
                .count();
    }

    private static List<At<Correction>> telling(FactCheck entry) {
        return Fields.corrections(entry).stream()
                .filter(one -> TELLING.contains(one.value().kind()))
                .toList();
    }
}
