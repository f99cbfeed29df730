package io.github.claimpress.check.rule;

import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.Archive;
import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Source;
import io.github.claimpress.text.FieldPath;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What comes after something is not dated before it. Dates are compared as far as they are known. */
final class DateOrder extends EntryCheck {
    DateOrder() {
        super(RecordProblems.DATE_ORDER);
    }

    @Override
    public void check(FactCheck entry, Settings settings, Problems out) {
        checkOwn(entry, out);
        Map<String, Appearance> byId = new HashMap<>();
        entry.appearances().forEach(appearance -> byId.putIfAbsent(appearance.id(), appearance));
        Appearance first = entry.appearances().stream()
                .filter(Appearance::first)
                .findFirst()
                .orElse(null);
        for (int i = 0; i < entry.appearances().size(); i++) {
            Appearance appearance = entry.appearances().get(i);
            Appearance parent = appearance.from() == null ? first : byId.get(appearance.from());
            if (parent != null) {
                String what = "the date of " + parent.id()
                        + (appearance.from() == null
                                ? ", which is marked as the first appearance"
                                : ", from which this appearance has the claim");
                compare(entry, At.item(Fields.APPEARANCES, i, "date"), appearance.date(), parent.date(), what, out);
            }
            checkCopy(entry, At.item(Fields.APPEARANCES, i, "archived"), appearance.archived(), appearance.date(), out);
            if (appearance.outcome() != null) {
                FieldPath field = At.item(Fields.APPEARANCES, i, "outcome").child("date");
                String what = "the date of the appearance itself";
                compare(entry, field, appearance.outcome().date(), appearance.date(), what, out);
            }
        }
        for (int i = 0; i < entry.sources().size(); i++) {
            Source source = entry.sources().get(i);
            checkCopy(entry, At.item(Fields.SOURCES, i, "archived"), source.archived(), source.date(), out);
            FieldPath field = At.item(Fields.SOURCES, i, "accessed");
            compare(entry, field, source.accessed(), source.date(), "the date of the source", out);
        }
    }

    private static void checkOwn(FactCheck entry, Problems out) {
        Moment published = entry.published();
        if (published == null) {
            return;
        }
        CalendarDate day = CalendarDate.of(published.day());
        if (entry.updated() != null) {
            checkChange(entry, FieldPath.of("updated"), entry.updated(), published, out);
        }
        for (int i = 0; i < entry.corrections().size(); i++) {
            FieldPath field = At.item(Fields.CORRECTIONS, i, "date");
            checkChange(entry, field, entry.corrections().get(i).date(), published, out);
        }
        CalendarDate claimed = entry.claim().date();
        if (claimed != null && claimed.earliest().isAfter(day.latest())) {
            FieldPath field = Fields.CLAIM.child("date");
            out.add(RecordProblems.dateOrder(
                    entry.path(), field, claimed, "is later than", day, "the day of publication"));
        }
    }

    private static void checkChange(FactCheck entry, FieldPath field, Moment change, Moment published, Problems out) {
        if (change.day().isBefore(published.day())) {
            out.add(RecordProblems.changedTooEarly(entry.path(), field, change.day(), published.day()));
        }
    }

    private static void checkCopy(
            FactCheck entry, FieldPath field, @Nullable Archive copy, @Nullable CalendarDate date, Problems out) {
        String what = "the date of the page that was archived";
        compare(entry, field.child("date"), copy == null ? null : copy.date(), date, what, out);
    }

    private static void compare(
            FactCheck entry,
            FieldPath field,
            @Nullable CalendarDate later,
            @Nullable CalendarDate earlier,
            String what,
            Problems out) {
        if (later != null && earlier != null && later.latest().isBefore(earlier.earliest())) {
            out.add(RecordProblems.dateOrder(entry.path(), field, later, "is earlier than", earlier, what));
        }
    }
}
