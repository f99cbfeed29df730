package io.github.claimpress.render;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Words;
import io.github.claimpress.render.view.SpreadChart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws the graph of the spread: one row for each appearance, so that no two names collide. */
final class SpreadDrawing {
    private static final int STUB = 30;

    /** From a name to the line that leads down to its row. */
    private static final int BESIDE = 7;

    private static final int MIDDLE = 360;

    private final Standpoint here;
    private final Words words;
    private final Names names;
    private final Map<String, Place> places = new HashMap<>();

    private record Place(int x, int y) {}

    SpreadDrawing(Standpoint here, Names names) {
        this.here = here;
        this.words = here.words();
        this.names = names;
    }

    /** @param ordered as the list below the graph has them; null where there is nothing to draw */
    @Nullable
    SpreadChart of(List<Appearance> ordered) {
        List<Appearance> drawn = ordered.subList(0, Math.min(TimeChart.MOST_ROWS, ordered.size()));
        List<CalendarDate> dates =
                drawn.stream().map(Appearance::date).filter(Objects::nonNull).toList();
        if (drawn.size() < 2 || dates.isEmpty()) {
            return null;
        }
        CalendarDate begin = drawn.get(0).first() ? drawn.get(0).date() : null;
        LocalDate first = dates.stream()
                .map(date -> start(date, begin))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = dates.stream()
                .map(CalendarDate::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        TimeLine line = new TimeLine(first, last);
        TimeChart chart = new TimeChart(here, line, begin == null ? CalendarDate.of(first) : begin);
        drawn.forEach(one -> add(one, begin, chart));
        return chart.chart(ordered.size() - drawn.size());
    }

    /** The first day that a date can mean: nobody repeats a claim before it was first made. */
    private static LocalDate start(CalendarDate date, @Nullable CalendarDate begin) {
        LocalDate earliest = date.earliest();
        boolean tooEarly = begin != null
                && earliest.isBefore(begin.earliest())
                && !date.latest().isBefore(begin.earliest());
        return tooEarly && begin != null ? begin.earliest() : earliest;
    }

    private void add(Appearance one, @Nullable CalendarDate begin, TimeChart chart) {
        int y = chart.y();
        Place parent = one.from() == null ? null : places.get(one.from());
        CalendarDate date = one.date();
        int undated = one.first() ? TimeLine.LEFT : (parent == null ? TimeLine.LEFT : parent.x()) + STUB;
        int x = date == null ? undated : chart.line().x(start(date, begin));
        mark(one, date, x, y, chart);
        edge(one, parent, x, y, chart);
        places.put(one.id(), new Place(x, y));
        if (one.first()) {
            chart.row(x + 16, y + 5, name(one), detail(one), false);
        } else {
            boolean end = x > MIDDLE;
            chart.row(end ? x - BESIDE : x + BESIDE, y - 10, name(one), detail(one), end);
        }
    }

    private static void mark(Appearance one, @Nullable CalendarDate date, int x, int y, TimeChart chart) {
        if (one.first()) {
            chart.square(x, y);
        }
        if (date == null) {
            chart.dateless(x, y);
        } else if (!one.first()) {
            chart.date(date, x, y);
        } else if (!date.isDay()) {
            chart.bar(date, x, y);
        }
    }

    /** From the parent down, then right; from the row above, dashed, where the parent is not known. */
    private static void edge(Appearance one, @Nullable Place parent, int x, int y, TimeChart chart) {
        if (one.first() || y == chart.firstRow()) {
            return;
        }
        if (parent == null || ShowSpread.isGuess(one)) {
            chart.path(false, TimeLine.LEFT, chart.rowAbove(), Math.max(TimeLine.LEFT, x), y);
        } else {
            chart.path(true, parent.x(), parent.y(), x, y);
        }
    }

    private String name(Appearance one) {
        return one.publisher() == null ? one.id() : names.name(one.publisher());
    }

    private String detail(Appearance one) {
        List<String> parts = new ArrayList<>();
        if (one.relation() != null) {
            parts.add(words.term("relation", one.relation().key()));
        }
        if (one.platform() != null) {
            parts.add(ShowSpread.platform(one.platform()));
        }
        if (one.language() != null) {
            parts.add(words.say("in-language", words.languageName(one.language())));
        }
        if (one.country() != null) {
            parts.add(names.countryName(one.country()));
        }
        return String.join(", ", parts);
    }
}
