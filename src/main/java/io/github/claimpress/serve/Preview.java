package io.github.claimpress.serve;

/** Whoever knows how a site is made. */
@FunctionalInterface
public interface Preview {
    /** What a folder comes to. Called again after every change, from one thread at a time. */
    View view(Snapshot folder);
}
