package io.github.claimpress.diagnostic;

import java.util.Locale;

/** How bad a problem is, worst first: only errors keep a site from being written. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word in messages and settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
