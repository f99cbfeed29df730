package io.github.claimpress.model;

/** A page of the site's own, such as how verdicts are reached: a file in {@code content/pages}. */
public record TextPage(String id, Introductions texts) {}
