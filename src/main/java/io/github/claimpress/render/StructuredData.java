package io.github.claimpress.render;

import io.github.claimpress.model.FactCheck;

/** Gives an entry's page its data for machines. */
@FunctionalInterface
public interface StructuredData {
    /** No data at all. */
    StructuredData NONE = entry -> "";

    /** JSON-LD, already safe inside a script element; empty for none. */
    String of(FactCheck entry);
}
