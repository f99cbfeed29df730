package io.github.claimpress.render.view;

import java.util.List;

/** The index of countries, with the numbers of each role. */
public record CountriesView(List<Row> rows) {
    public record Row(Link country, int about, int origin, int spread) {}
}
