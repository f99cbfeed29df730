package io.github.claimpress.render.view;

import java.util.List;

/** An author or reviewer: the counts of all, the lists of this page. */
public record PersonView(
        Introduced about, int wroteCount, List<Card> wrote, int reviewedCount, List<Card> reviewed, Pager pager) {}
