package io.github.claimpress.render;

import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Words;
import io.github.claimpress.render.view.SpreadChart.Label;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days as places from left to right: from the first date to the end of the last month. */
final class TimeLine {
    static final int LEFT = 10;
    static final int RIGHT = 714;
    private static final int WIDTH = 580;
    private static final int ROOM_FOR_A_LABEL = 120;
    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120};

    private final LocalDate first;
    private final long days;
    private final LocalDate end;

    TimeLine(LocalDate first, LocalDate last) {
        this.first = first;
        this.end = last.withDayOfMonth(1).plusMonths(1);
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, end));
    }

    int x(LocalDate day) {
        return LEFT + Math.toIntExact(WIDTH * ChronoUnit.DAYS.between(first, day) / days);
    }

    /** The beginnings of months or years, so far apart that their names have room, and the end. */
    List<LocalDate> ticks() {
        List<LocalDate> ticks = new ArrayList<>();
        long months = Math.max(1, ChronoUnit.MONTHS.between(first, end));
        int step = STEPS[0];
        for (int wider : STEPS) {
            step = wider;
            if (WIDTH * step / months >= ROOM_FOR_A_LABEL) {
                break;
            }
        }
        LocalDate month = first.withDayOfMonth(1).plusMonths(1);
        for (; !month.isAfter(end); month = month.plusMonths(1)) {
            if ((month.getYear() * 12L + month.getMonthValue() - 1) % step == 0) {
                ticks.add(month);
            }
        }
        return ticks;
    }

    /** The first date, then each tick that its neighbour leaves room for. */
    List<Label> labels(CalendarDate start, Words words) {
        List<Label> labels = new ArrayList<>();
        labels.add(new Label(LEFT + 6, words.date(start)));
        int last = LEFT;
        for (LocalDate tick : ticks()) {
            int x = x(tick);
            if (x - last >= ROOM_FOR_A_LABEL) {
                labels.add(new Label(x + 6, words.date(new CalendarDate(tick.getYear(), tick.getMonthValue(), 0))));
                last = x;
            }
        }
        return labels;
    }
}
