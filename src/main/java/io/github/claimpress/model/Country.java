package io.github.claimpress.model;

/**
 * The introduction of a country's page: a file in {@code content/countries}.
 *
 * @param code ISO 3166-1 alpha-2, XK, EU, or a code of the site's own; upper case
 */
public record Country(String code, Introductions texts) {}
