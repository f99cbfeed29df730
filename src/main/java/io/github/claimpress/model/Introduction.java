package io.github.claimpress.model;

import org.jspecify.annotations.Nullable;

/**
 * The words about a topic, narrative, country, actor, person or page in one language.
 *
 * @param path its file from the site's folder
 * @param title the name by which it goes; null for a country whose usual name serves
 * @param description one sentence; of a person, the role
 */
public record Introduction(
        String path,
        String language,
        @Nullable String title,
        @Nullable String description,
        Outline outline) {}
