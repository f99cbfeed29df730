package io.github.claimpress.render.view;

import java.util.List;

/** An author or reviewer. */
public record PersonView(Introduced about, List<Card> wrote, List<Card> reviewed) {}
