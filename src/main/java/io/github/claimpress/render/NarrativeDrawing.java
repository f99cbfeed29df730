package io.github.claimpress.render;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.render.view.NarrativeView;
import io.github.claimpress.render.view.SpreadChart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a narrative was told over time: one row for each claim, from its first appearance to the last known one. */
final class NarrativeDrawing {
    private static final int MIDDLE = 360;
    private static final int MOST_NAMES = 6;

    private final Standpoint here;
    private final Names names;
    private final List<FactCheck> shown;
    private final int more;

    /** @param entries of the narrative; the newest claims are drawn where there are too many */
    NarrativeDrawing(Standpoint here, Names names, List<FactCheck> entries) {
        this.here = here;
        this.names = names;
        List<FactCheck> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparing(
                NarrativeDrawing::begin, Comparator.nullsLast(Comparator.<CalendarDate>naturalOrder())));
        this.more = Math.max(0, ordered.size() - TimeChart.MOST_ROWS);
        long undated = ordered.stream().filter(entry -> begin(entry) == null).count();
        int from = (int) Math.min(more, ordered.size() - undated);
        this.shown = List.copyOf(ordered.subList(from, from + ordered.size() - more));
    }

    /** How many claims are left to the list. */
    int more() {
        return more;
    }

    /** Null where fewer than two claims have a date. */
    @Nullable
    SpreadChart chart() {
        List<CalendarDate> dates =
                shown.stream().flatMap(entry -> dates(entry).stream()).toList();
        if (shown.stream().filter(entry -> begin(entry) != null).count() < 2) {
            return null;
        }
        CalendarDate first =
                dates.stream().min(Comparator.comparing(CalendarDate::earliest)).orElseThrow();
        LocalDate last = dates.stream()
                .map(CalendarDate::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        TimeChart chart = new TimeChart(here, new TimeLine(first.earliest(), last), first);
        shown.forEach(entry -> add(entry, chart));
        return chart.chart(more);
    }

    List<NarrativeView.Told> told() {
        return shown.stream().map(this::told).toList();
    }

    private void add(FactCheck entry, TimeChart chart) {
        int y = chart.y();
        CalendarDate begin = begin(entry);
        int x = begin == null ? TimeLine.LEFT : chart.line().x(begin.earliest());
        if (begin == null) {
            chart.dateless(x, y);
        } else if (begin.isDay()) {
            chart.square(x, y);
        } else {
            chart.bar(begin, x, y);
        }
        int end = x;
        for (Appearance one : repeats(entry)) {
            CalendarDate date = one.date();
            if (date != null) {
                int at = Math.max(x, chart.line().x(date.earliest()));
                chart.date(date, at, y);
                end = Math.max(end, at);
            }
        }
        if (end > x) {
            chart.path(true, x, y, end, y);
        }
        chart.row(x, y - 12, entry.title(), names.outcome(entry), x > MIDDLE);
    }

    private NarrativeView.Told told(FactCheck entry) {
        List<NarrativeView.Repeat> repeats = new ArrayList<>();
        List<Appearance> all = repeats(entry);
        for (Appearance one : all.subList(0, Math.min(MOST_NAMES, all.size()))) {
            if (one.publisher() != null) {
                repeats.add(new NarrativeView.Repeat(names.party(one.publisher()), here.when(one.date())));
            }
        }
        Appearance first = first(entry);
        var claimant = entry.claim().claimant() != null || first == null
                ? entry.claim().claimant()
                : first.publisher();
        return new NarrativeView.Told(
                names.entry(entry),
                here.when(begin(entry)),
                claimant == null ? null : names.party(claimant),
                repeats,
                Math.max(0, all.size() - MOST_NAMES));
    }

    private static List<Appearance> repeats(FactCheck entry) {
        return entry.appearances().stream().filter(one -> !one.first()).toList();
    }

    private static List<CalendarDate> dates(FactCheck entry) {
        List<CalendarDate> dates = new ArrayList<>();
        entry.appearances().stream()
                .map(Appearance::date)
                .filter(Objects::nonNull)
                .forEach(dates::add);
        CalendarDate begin = begin(entry);
        if (begin != null) {
            dates.add(begin);
        }
        return dates;
    }

    private static @Nullable Appearance first(FactCheck entry) {
        return entry.appearances().stream()
                .filter(Appearance::first)
                .findFirst()
                .orElse(null);
    }

    /** When the claim was made, or else first seen, or else seen at all. */
    private static @Nullable CalendarDate begin(FactCheck entry) {
        Appearance first = first(entry);
        if (entry.claim().date() != null) {
            return entry.claim().date();
        }
        if (first != null && first.date() != null) {
            return first.date();
        }
        return entry.appearances().stream()
                .map(Appearance::date)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
