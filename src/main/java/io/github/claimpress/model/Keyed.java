package io.github.claimpress.model;

import java.util.Locale;

/** A closed choice whose words in files are those of its constants, in lower case with hyphens. */
public interface Keyed {
    String name();

    /** The word in front matter, data and addresses. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
