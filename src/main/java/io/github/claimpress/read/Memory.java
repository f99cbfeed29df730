package io.github.claimpress.read;

import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.model.Outline;
import io.github.claimpress.store.EntryCache;
import io.github.claimpress.yaml.FrontMatter;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was read from files that have not changed since, for who reads the same site again and again. Not for two
 * readings at the same time. What was put into a {@link io.github.claimpress.store.BodyStore} must still be there.
 */
public final class Memory {
    final Remembered<WordsReader.Spoken> words = new Remembered<>();
    final Remembered<Parsed> texts = new Remembered<>();
    final Remembered<Future<SiteReader.OneRead>> entries = new Remembered<>();
    private final @Nullable EntryCache cache;
    private @Nullable ToLongFunction<String> versions;

    /** A memory of nothing. */
    public Memory() {
        this(null);
    }

    /** @param cache what an earlier program has read */
    public Memory(@Nullable EntryCache cache) {
        this.cache = cache;
    }

    @Nullable
    EntryCache cache() {
        return cache;
    }

    /** A file of fields and text before anybody asked what it says. */
    record Parsed(@Nullable FrontMatter matter, Outline outline, List<Problem> problems) {}

    /**
     * To be called before a site is read again.
     *
     * @param fresh a number for each file by its path, that is another one when the file has changed
     */
    public void now(ToLongFunction<String> fresh) {
        versions = fresh;
    }

    /** The number of a file; null where nobody tells, and so nothing may be remembered. */
    @Nullable
    Long version(String path) {
        return versions == null ? null : Long.valueOf(versions.applyAsLong(path));
    }
}
