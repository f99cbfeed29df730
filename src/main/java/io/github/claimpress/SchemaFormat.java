package io.github.claimpress;

/** The forms in which the content model can be had. */
public enum SchemaFormat {
    /** A JSON Schema, draft 2020-12. */
    JSON,
    /** The configuration of Sveltia CMS. */
    SVELTIA,
    /** The configuration of Decap CMS. */
    DECAP,
    /** Markdown tables. */
    TABLE
}
