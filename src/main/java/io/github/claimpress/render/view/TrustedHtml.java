package io.github.claimpress.render.view;

/** Markup that was built from an allow-list of tags and is printed as it stands; nothing else is. */
public record TrustedHtml(String html) {}
