package io.github.claimpress.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger of official denials. @param sums of the whole ledger, on its first page @param groups those of this page */
public record DenialsView(
        int statements,
        List<Sum> sums,
        List<Group> groups,
        Pager pager,
        @Nullable Link requests) {
    /** @param href the group of this page; null where it is on another one */
    public record Sum(
            String country,
            @Nullable String href,
            int count,
            @Nullable String range,
            List<Part> parts) {}

    public record Part(
            String institution,
            @Nullable String href,
            int count,
            @Nullable String range) {}

    public record Group(String id, Link country, int count, List<Section> sections) {}

    public record Section(String id, Link institution, List<StatementView> statements) {}
}
