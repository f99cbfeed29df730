package io.github.claimpress.model;

/** What a country has to do with a claim. */
public enum CountryRole implements Keyed {
    ABOUT,
    ORIGIN,
    SPREAD
}
