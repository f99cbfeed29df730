package io.github.claimpress.render;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Statement;
import io.github.claimpress.render.view.Badge;
import io.github.claimpress.render.view.WhenChart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Draws claims and denials in time, one column for each quarter, or for each month where all lies in one year. */
final class WhenDrawing {
    private static final int WIDTH = 720;
    private static final int LARGEST_MARK = 20;
    private static final int MOST_MARKS = 8;
    private static final int FEWEST_ROWS = 3;
    private static final int TOP = 24;

    private final Standpoint here;
    private final Names names;
    private final Map<Integer, List<FactCheck>> claims = new TreeMap<>();
    private final Map<Integer, Integer> denials = new TreeMap<>();
    private int undated;

    WhenDrawing(Standpoint here) {
        this.here = here;
        this.names = new Names(here);
    }

    /** Null where fewer than two claims have a date exact enough. */
    @Nullable
    WhenChart of(List<FactCheck> entries, List<Statement> said) {
        sort(entries, said);
        List<Integer> all = new ArrayList<>(claims.keySet());
        all.addAll(denials.keySet());
        if (entries.size() - undated < 2) {
            return null;
        }
        int firstYear = all.stream().min(Comparator.naturalOrder()).orElseThrow() / 12;
        int lastYear = all.stream().max(Comparator.naturalOrder()).orElseThrow() / 12;
        boolean byMonth = firstYear == lastYear;
        return draw(firstYear, lastYear, byMonth ? 1 : 3);
    }

    /** Puts each claim and denial into its month, counted from the year 0. */
    private void sort(List<FactCheck> entries, List<Statement> said) {
        for (FactCheck entry : entries) {
            CalendarDate date = date(entry);
            if (date == null || date.month() == 0) {
                undated++;
            } else {
                claims.computeIfAbsent(month(date), unknown -> new ArrayList<>())
                        .add(entry);
            }
        }
        for (Statement one : said) {
            CalendarDate date = one.denial().date();
            if (date != null && date.month() > 0) {
                denials.merge(month(date), 1, Integer::sum);
            }
        }
    }

    private WhenChart draw(int firstYear, int lastYear, int months) {
        int count = (lastYear - firstYear + 1) * 12 / months;
        double width = (double) WIDTH / count;
        int size = (int) Math.min(LARGEST_MARK, width - 2);
        int highest = FEWEST_ROWS;
        for (int i = 0; i < count; i++) {
            highest = Math.max(
                    highest, Math.min(MOST_MARKS, in(firstYear, i, months).size()));
        }
        int base = TOP + highest * (size + 4);
        List<WhenChart.Column> columns = new ArrayList<>();
        List<WhenChart.Row> rows = new ArrayList<>();
        StringBuilder strokes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            List<FactCheck> made = in(firstYear, i, months);
            int denied = deniedIn(firstYear, i, months);
            if (!made.isEmpty()) {
                columns.add(column(made, (int) Math.round(i * width + (width - size) / 2), base, size));
            }
            addStrokes(strokes, denied, i * width, width, base);
            if (!made.isEmpty() || denied > 0) {
                rows.add(new WhenChart.Row(period(firstYear, i, months), made.size(), denied));
            }
        }
        return chart(firstYear, lastYear, months, base, size, columns, strokes.toString(), rows);
    }

    private WhenChart chart(
            int firstYear,
            int lastYear,
            int months,
            int base,
            int size,
            List<WhenChart.Column> columns,
            String strokes,
            List<WhenChart.Row> rows) {
        boolean byMonth = months == 1;
        StringBuilder axis = new StringBuilder("M0 " + base + ".5H" + WIDTH);
        List<WhenChart.Label> labels = new ArrayList<>();
        int years = lastYear - firstYear + 1;
        for (int year = firstYear; year <= lastYear; year++) {
            int x = WIDTH * (year - firstYear) / years;
            axis.append('M').append(x).append(".5 ").append(base).append('V').append(base + 28);
            labels.add(new WhenChart.Label(mirrored() ? WIDTH - x - 8 : x + 8, Integer.toString(year)));
        }
        return new WhenChart(
                base,
                mirrored(),
                here.say(byMonth ? "chart-title-months" : "chart-title-quarters"),
                byMonth ? here.say("by-month", firstYear) : here.say("by-quarter", firstYear, lastYear),
                axis.toString(),
                labels,
                size,
                columns,
                strokes,
                undated,
                here.say(byMonth ? "month" : "quarter"),
                rows);
    }

    /** Marks stacked upwards; where there are too many, one row less and the number of the rest. */
    private WhenChart.Column column(List<FactCheck> entries, int x, int base, int size) {
        int drawn = entries.size() > MOST_MARKS ? MOST_MARKS - 1 : entries.size();
        List<WhenChart.Mark> marks = new ArrayList<>();
        int y = base;
        for (FactCheck entry : entries.subList(0, drawn)) {
            Badge badge = names.badge(entry);
            if (badge != null) {
                y -= size + 4;
                marks.add(new WhenChart.Mark(badge.key(), badge.mark(), y));
            }
        }
        return new WhenChart.Column(mirrored() ? WIDTH - x - size : x, marks, entries.size() - drawn, y - 8);
    }

    private boolean mirrored() {
        return "rtl".equals(here.direction());
    }

    private static void addStrokes(StringBuilder strokes, int count, double left, double width, int base) {
        double step = Math.min(8, (width - 8) / Math.max(1, count));
        for (int i = 0; i < count; i++) {
            strokes.append(String.format(Locale.ROOT, "M%d %dv16", Math.round(left + 8 + i * step), base + 54));
        }
    }

    private String period(int firstYear, int column, int months) {
        int month = column * months;
        int year = firstYear + month / 12;
        CalendarDate start = new CalendarDate(year, month % 12 + 1, 0);
        if (months == 1) {
            return here.words().date(start);
        }
        Map<String, String> texts = here.words().texts();
        String first = texts.getOrDefault("months-standalone." + (month % 12 + 1), "");
        String last = texts.getOrDefault("months-standalone." + (month % 12 + months), "");
        return here.say("quarter-of-year", first, last, year);
    }

    private List<FactCheck> in(int firstYear, int column, int months) {
        List<FactCheck> found = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            found.addAll(claims.getOrDefault(firstYear * 12 + column * months + i, List.of()));
        }
        return found;
    }

    private int deniedIn(int firstYear, int column, int months) {
        int found = 0;
        for (int i = 0; i < months; i++) {
            found += denials.getOrDefault(firstYear * 12 + column * months + i, 0);
        }
        return found;
    }

    /** When the claim was made, or else first seen. */
    private static @Nullable CalendarDate date(FactCheck entry) {
        if (entry.claim().date() != null) {
            return entry.claim().date();
        }
        for (Appearance one : entry.appearances()) {
            if (one.first()) {
                return one.date();
            }
        }
        return null;
    }

    private static int month(CalendarDate date) {
        return date.year() * 12 + date.month() - 1;
    }
}
