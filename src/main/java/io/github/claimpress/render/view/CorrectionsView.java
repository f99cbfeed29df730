package io.github.claimpress.render.view;

import java.util.List;

/** The log of corrections, by month. */
public record CorrectionsView(int corrections, List<Month> months, Pager pager, String feed) {
    public record Month(String name, List<LogItem> items) {}
}
