package io.github.claimpress.serve;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was seen.
 *
 * @param version another one for every change
 * @param key names the file itself, whatever it is called; null on systems that have no such thing
 * @param digest of what it held; null where that was not looked at
 */
record Seen(
        long version,
        long size,
        FileTime modified,
        @Nullable Object key,
        boolean link,
        @Nullable String digest) {
    static Seen of(BasicFileAttributes file, long version, @Nullable String digest) {
        return new Seen(version, file.size(), file.lastModifiedTime(), file.fileKey(), file.isSymbolicLink(), digest);
    }

    /** Whether a file looks the same from outside. */
    boolean looksLike(BasicFileAttributes file) {
        return size == file.size()
                && modified.equals(file.lastModifiedTime())
                && Objects.equals(key, file.fileKey())
                && link == file.isSymbolicLink();
    }
}
