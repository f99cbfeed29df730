package io.github.claimpress.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.Bodies;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Subject;
import io.github.claimpress.render.view.SpreadChart;
import io.github.claimpress.render.view.VerdictBar;
import io.github.claimpress.render.view.WhenChart;
import io.github.claimpress.testkit.Dates;
import io.github.claimpress.testkit.EntryMaker;
import io.github.claimpress.testkit.ExampleSite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Bodies NONE = outline -> Body.EMPTY;
    private final Standpoint here = reading("en");

    private static Standpoint reading(String language) {
        return new Standpoint(
                new Atlas(new ExampleSite(null).site(), NONE, List.of()),
                new Page("index.html", "page/home.ftlh", language, new Subject.NotFound(), null),
                new RenderOptions(false, false));
    }

    private SpreadChart spread(List<Appearance> appearances) {
        return new SpreadDrawing(here, new Names(here)).of(appearances);
    }

    private static Appearance seen(String id, String from, String date) {
        Party publisher = new Party(null, "Outlet " + id, null, null, List.of());
        return new Appearance(
                id,
                from == null && id.equals("a1"),
                from,
                null,
                null,
                publisher,
                null,
                null,
                Dates.date(date),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static FactCheck claimed(String date) {
        EntryMaker maker = new EntryMaker();
        maker.claimDate = date;
        return maker.entry();
    }

    @Test
    void a_day_is_a_circle_a_month_a_bar_and_no_date_a_dashed_line() {
        SpreadChart chart = spread(List.of(
                seen("a1", null, "2025-07-01"),
                seen("a2", "a1", "2025-07-16"),
                seen("a3", "a1", "2025-08"),
                seen("a4", "a1", null)));
        assertEquals(4, chart.rows().size());
        assertEquals(55 + 3 * 48 + 9, chart.height());
        assertTrue(chart.nodes().startsWith("M3 48h14v14h-14Z"), chart.nodes());
        assertEquals(2, chart.nodes().split("a6 6", -1).length - 1);
        assertTrue(chart.months().endsWith("H590"), chart.months());
        assertTrue(chart.guessed().endsWith("H714"), chart.guessed());
    }

    @Test
    void a_name_stands_beside_the_line_that_leads_down_to_its_row() {
        SpreadChart chart = spread(List.of(seen("a1", null, "2025-07-01"), seen("a2", "a1", "2025-07")));
        assertTrue(chart.known().startsWith("M10 "), chart.known());
        assertEquals(17, chart.rows().get(1).x());
    }

    @Test
    void an_unknown_path_is_dashed_and_a_known_one_is_not() {
        SpreadChart chart = spread(List.of(
                seen("a1", null, "2025-07-01"), seen("a2", "a1", "2025-07-16"), seen("a3", null, "2025-07-20")));
        assertEquals(1, chart.known().split("M", -1).length - 1);
        assertEquals(1, chart.guessed().split("M", -1).length - 1);
    }

    @Test
    void only_twelve_rows_are_drawn() {
        List<Appearance> many = new ArrayList<>();
        many.add(seen("a1", null, "2020"));
        for (int i = 2; i <= 20; i++) {
            many.add(seen("a" + i, "a1", "2025-07-01"));
        }
        SpreadChart chart = spread(many);
        assertEquals(12, chart.rows().size());
        assertEquals(8, chart.more());
    }

    @Test
    void nothing_is_drawn_without_dates_or_with_one_appearance() {
        assertNull(spread(List.of(seen("a1", null, "2025"))));
        assertNull(spread(List.of(seen("a1", null, null), seen("a2", "a1", null))));
    }

    @Test
    void names_of_months_never_collide() {
        SpreadChart chart = spread(List.of(seen("a1", null, "2019-03-31"), seen("a2", "a1", "2025-12-31")));
        int last = -1000;
        for (SpreadChart.Label label : chart.labels()) {
            assertTrue(label.x() - last >= 100, () -> chart.labels().toString());
            last = label.x();
        }
    }

    @Test
    void claims_of_one_year_stand_by_month_and_of_more_by_quarter() {
        WhenChart year = new WhenDrawing(here).of(List.of(claimed("2025-01"), claimed("2025-12-31")), List.of());
        assertEquals("by month, 2025", year.range());
        assertEquals(
                List.of("January 2025", "December 2025"),
                year.rows().stream().map(WhenChart.Row::period).toList());
        WhenChart years = new WhenDrawing(here).of(List.of(claimed("2024-05"), claimed("2025-12-31")), List.of());
        assertEquals("by quarter, 2024 to 2025", years.range());
        assertEquals("April to June 2024", years.rows().get(0).period());
    }

    @Test
    void a_tall_column_says_how_many_more_there_are() {
        List<FactCheck> claims = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            claims.add(claimed("2025-03"));
        }
        claims.add(claimed("2025"));
        claims.add(claimed(null));
        WhenChart chart = new WhenDrawing(here).of(claims, List.of());
        assertEquals(7, chart.columns().get(0).marks().size());
        assertEquals(4, chart.columns().get(0).more());
        assertEquals(2, chart.undated());
        assertEquals(11, chart.rows().get(0).claims());
    }

    @Test
    void the_parts_of_a_bar_fill_it() {
        EntryMaker other = new EntryMaker();
        other.rating = "true";
        VerdictBar bar = Bars.of(List.of(claimed("2025"), claimed("2025"), other.entry()), here);
        assertEquals(3, bar.of());
        assertEquals(
                List.of("true", "unverified"),
                bar.parts().stream().map(part -> part.verdict().key()).toList());
        assertEquals("33.33", bar.parts().get(1).x());
        assertEquals("66.67", bar.parts().get(1).width());
        assertNull(Bars.of(List.of(), here));
    }

    @Test
    void time_runs_from_right_to_left_where_the_page_does() {
        List<Appearance> seen = List.of(seen("a1", null, "2025-07-01"), seen("a2", "a1", "2025-07-16"));
        Standpoint other = reading("ar");
        SpreadChart left = spread(seen);
        SpreadChart right = new SpreadDrawing(other, new Names(other)).of(seen);
        assertTrue(right.mirrored());
        assertEquals(left.nodes(), right.nodes());
        for (int i = 0; i < 2; i++) {
            assertEquals(720 - left.rows().get(i).x(), right.rows().get(i).x());
            assertEquals(720 - left.labels().get(0).x(), right.labels().get(0).x());
        }
        List<FactCheck> claims = List.of(claimed("2024-05"), claimed("2025-12-31"));
        WhenChart when = new WhenDrawing(here).of(claims, List.of());
        WhenChart turned = new WhenDrawing(other).of(claims, List.of());
        assertEquals(
                720 - when.columns().get(0).x() - when.size(),
                turned.columns().get(0).x());
    }

    @Test
    void a_narrative_is_a_row_for_each_claim_the_undated_last() {
        EntryMaker repeated = new EntryMaker();
        repeated.appearances = List.of(seen("a1", null, "2025-03-01"), seen("a2", "a1", "2025-04-16"));
        NarrativeDrawing drawing = new NarrativeDrawing(
                here, new Names(here), List.of(claimed(null), repeated.entry(), claimed("2024-05")));
        SpreadChart chart = drawing.chart();
        assertEquals(3, chart.rows().size());
        assertEquals("May 2024", chart.labels().get(0).text());
        assertTrue(chart.known().contains("M"), "a line leads from the claim to its repetition");
        assertTrue(chart.guessed().endsWith("H714"), chart.guessed());
        assertEquals(
                List.of("2024-05", "2025-03-01"),
                drawing.told().stream()
                        .filter(told -> told.when() != null)
                        .map(told -> told.when().iso())
                        .toList());
        assertEquals(1, drawing.told().get(1).repeats().size());
    }

    @Test
    void a_long_narrative_keeps_its_newest_claims() {
        List<FactCheck> claims = new ArrayList<>();
        for (int year = 2000; year < 2020; year++) {
            claims.add(claimed(year + "-01"));
        }
        NarrativeDrawing drawing = new NarrativeDrawing(here, new Names(here), claims);
        assertEquals(12, drawing.told().size());
        assertEquals("2008-01", drawing.told().get(0).when().iso());
        assertEquals(8, drawing.chart().more());
        assertNull(new NarrativeDrawing(here, new Names(here), claims.subList(0, 1)).chart());
    }
}
