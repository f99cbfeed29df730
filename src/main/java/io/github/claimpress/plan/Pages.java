package io.github.claimpress.plan;

import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Subject;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cuts a list into pages. */
record Pages(String template, String language, int size, Consumer<Page> out) {
    /**
     * Plans the pages of one list, at least one.
     *
     * @param first the path of the first page's file
     * @param subject makes a page's subject of its items and where they stand
     */
    <T> void list(
            String first,
            List<T> items,
            @Nullable Moment changed,
            BiFunction<List<T>, Subject.Paging, Subject> subject) {
        int count = Math.max(1, (items.size() + size - 1) / size);
        for (int number = 1; number <= count; number++) {
            int from = (number - 1) * size;
            List<T> some = List.copyOf(items.subList(from, Math.min(items.size(), from + size)));
            Subject.Paging paging = new Subject.Paging(number, count, first, items.size());
            out.accept(
                    new Page(Addresses.paged(first, number), template, language, subject.apply(some, paging), changed));
        }
    }

    /** When the newest change among some entries was; null where none has a date. */
    static @Nullable Moment changed(List<FactCheck> entries) {
        Moment last = null;
        for (FactCheck entry : entries) {
            Moment changed = entry.changed();
            if (changed != null && (last == null || changed.compareTo(last) > 0)) {
                last = changed;
            }
        }
        return last;
    }
}
