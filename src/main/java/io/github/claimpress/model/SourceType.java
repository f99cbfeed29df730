package io.github.claimpress.model;

/** What sort of thing a source is. */
public enum SourceType implements Keyed {
    DOCUMENT,
    DATASET,
    STATEMENT,
    INTERVIEW,
    NEWS_REPORT,
    FACT_CHECK,
    SOCIAL_POST,
    VIDEO,
    REPORT,
    LAW,
    EXPERT
}
