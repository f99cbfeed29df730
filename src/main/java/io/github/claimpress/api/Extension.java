package io.github.claimpress.api;

/** Something added to Claimpress: found by {@link java.util.ServiceLoader}, installed in order of name. */
public interface Extension {
    /** Unique among extensions, in lower case with hyphens. */
    String name();

    void install(Hooks hooks);
}
