package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The home page. */
public record HomeView(
        String statement,
        List<Card> newest,
        int entries,
        @Nullable String all,
        List<Counted> countries,
        @Nullable String allCountries,
        List<Counted> verdicts,
        @Nullable String allVerdicts,
        List<Counted> topics,
        List<Counted> narratives,
        List<Counted> record) {}
