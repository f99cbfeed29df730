package io.github.claimpress.render.view;

/** A former address. */
public record RedirectView(Link target) {}
