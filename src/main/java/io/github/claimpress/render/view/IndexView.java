package io.github.claimpress.render.view;

import java.util.List;

/** An index of countries, topics or narratives. */
public record IndexView(String title, String description, List<Counted> items) {}
