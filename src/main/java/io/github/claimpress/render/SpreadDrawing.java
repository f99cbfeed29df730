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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws the graph of the spread: one row for each appearance, so that no two names collide. */
final class SpreadDrawing {
    private static final int MOST_ROWS = 12;
    private static final int ROW = 48;
    private static final int FIRST_ROW = 55;
    private static final int STUB = 30;
    private static final int MIDDLE = 360;
    private static final int LONGEST_NAME = 40;

    private final Words words;
    private final Names names;
    private final Map<String, Place> places = new HashMap<>();
    private final StringBuilder known = new StringBuilder();
    private final StringBuilder guessed = new StringBuilder();
    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder months = new StringBuilder();
    private final List<SpreadChart.Row> rows = new ArrayList<>();
    private @Nullable CalendarDate begin;

    private record Place(int x, int y) {}

    SpreadDrawing(Standpoint here, Names names) {
        this.words = here.words();
        this.names = names;
    }

    /** @param ordered as the list below the graph has them; null where there is nothing to draw */
    @Nullable
    SpreadChart of(List<Appearance> ordered) {
        List<Appearance> drawn = ordered.subList(0, Math.min(MOST_ROWS, ordered.size()));
        List<CalendarDate> dates =
                drawn.stream().map(Appearance::date).filter(Objects::nonNull).toList();
        if (drawn.size() < 2 || dates.isEmpty()) {
            return null;
        }
        begin = drawn.get(0).first() ? drawn.get(0).date() : null;
        LocalDate first =
                dates.stream().map(this::start).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = dates.stream()
                .map(CalendarDate::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        TimeLine line = new TimeLine(first, last);
        for (Appearance one : drawn) {
            add(one, line);
        }
        int height = FIRST_ROW + ROW * (drawn.size() - 1) + 9;
        return new SpreadChart(
                height,
                axis(line, height),
                line.labels(begin == null ? CalendarDate.of(first) : begin, words),
                known.toString(),
                guessed.toString(),
                nodes.toString(),
                months.toString(),
                rows,
                ordered.size() - drawn.size());
    }

    /** The first day that a date can mean: nobody repeats a claim before it was first made. */
    private LocalDate start(CalendarDate date) {
        LocalDate earliest = date.earliest();
        boolean tooEarly = begin != null
                && earliest.isBefore(begin.earliest())
                && !date.latest().isBefore(begin.earliest());
        return tooEarly && begin != null ? begin.earliest() : earliest;
    }

    private void add(Appearance one, TimeLine line) {
        int y = FIRST_ROW + ROW * rows.size();
        Place parent = one.from() == null ? null : places.get(one.from());
        CalendarDate date = one.date();
        int undated = one.first() ? TimeLine.LEFT : (parent == null ? TimeLine.LEFT : parent.x()) + STUB;
        int x = date == null ? undated : line.x(start(date));
        mark(one, date, x, y, line);
        edge(one, parent, x, y);
        places.put(one.id(), new Place(x, y));
        boolean end = x > MIDDLE;
        int labelX = one.first() ? x + 16 : x;
        rows.add(
                new SpreadChart.Row(labelX, one.first() ? y + 5 : y - 10, name(one), detail(one), end && !one.first()));
    }

    private void mark(Appearance one, @Nullable CalendarDate date, int x, int y, TimeLine line) {
        if (one.first()) {
            append(nodes, "M%d %dh14v14h-14Z", x - 7, y - 7);
        } else if (date != null && date.isDay()) {
            append(nodes, "M%d %da6 6 0 1 0 12 0a6 6 0 1 0-12 0Z", x - 6, y);
        }
        if (date == null) {
            append(guessed, "M%d %dH%d", x, y, TimeLine.RIGHT);
        } else if (!date.isDay()) {
            append(
                    months,
                    "M%d %dH%d",
                    x,
                    y,
                    Math.max(x + 6, line.x(date.latest().plusDays(1))));
        }
    }

    /** From the parent down, then right; from the row above, dashed, where the parent is not known. */
    private void edge(Appearance one, @Nullable Place parent, int x, int y) {
        if (one.first() || rows.isEmpty()) {
            return;
        }
        if (parent == null || ShowSpread.isGuess(one)) {
            append(guessed, "M%d %dV%dH%d", TimeLine.LEFT, y - ROW, y, Math.max(TimeLine.LEFT, x));
        } else {
            append(known, "M%d %dV%dH%d", parent.x(), parent.y(), y, x);
        }
    }

    private static String axis(TimeLine line, int height) {
        StringBuilder axis = new StringBuilder();
        append(axis, "M%d.5 22V%d", TimeLine.LEFT, height);
        line.ticks().forEach(tick -> append(axis, "M%d.5 22V%d", line.x(tick), height));
        return axis.toString();
    }

    private String name(Appearance one) {
        return one.publisher() == null ? one.id() : shortened(names.name(one.publisher()));
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
        return shortened(String.join(", ", parts));
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_NAME) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME - 1)).strip() + "…";
    }

    private static void append(StringBuilder path, String shape, Object... numbers) {
        path.append(String.format(Locale.ROOT, shape, numbers));
    }
}
