package io.github.claimpress.image;

import io.github.claimpress.text.FileTree;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The site's image files. What is found out about one is remembered; its bytes are not. */
final class ImageFiles {
    static final long MOST_BYTES = 10L * 1024 * 1024;
    static final long MOST_PIXELS = 40_000_000;

    private final FileTree tree;
    private final Map<String, Judged> judged = new ConcurrentHashMap<>();
    private @Nullable Map<String, Long> sizes;

    ImageFiles(FileTree tree) {
        this.tree = tree;
    }

    /** Whether a file can be shown. A file whose name is that of no image is not looked at: it cannot. */
    Judged judged(String path) {
        return judged.computeIfAbsent(path, this::judge);
    }

    /** A file without metadata, read anew. */
    byte[] stripped(String path) throws IOException {
        Format format = Format.ofName(path);
        byte[] file = tree.read(path).orElseThrow(() -> new IOException(path + " is gone"));
        Stripped stripped = format == null ? null : Stripped.of(format, file);
        if (stripped == null) {
            throw new IOException(path + " was changed during the build");
        }
        return stripped.bytes();
    }

    private Judged judge(String path) {
        Format format = Format.ofName(path);
        long size = sizes().getOrDefault(path, -1L);
        if (format == null || size < 0) {
            return new Judged(Judged.State.ABSENT, 0, 0, 0, null);
        }
        if (size > MOST_BYTES) {
            return new Judged(Judged.State.TOO_MANY_BYTES, size, 0, 0, null);
        }
        byte[] file = tree.read(path).orElse(new byte[0]);
        Stripped stripped = Stripped.of(format, file);
        if (stripped == null) {
            return new Judged(Judged.State.NOT_ITS_KIND, size, 0, 0, Format.ofContent(file));
        }
        boolean fine = stripped.pixels() <= MOST_PIXELS;
        Judged.State state = fine ? Judged.State.FINE : Judged.State.TOO_MANY_PIXELS;
        return new Judged(state, size, stripped.width(), stripped.height(), format);
    }

    /** Found once, and only if there is an image to ask for: a large site has many files. */
    private synchronized Map<String, Long> sizes() {
        Map<String, Long> found = sizes;
        if (found == null) {
            found = new HashMap<>();
            for (FileTree.Entry entry : tree.list("content")) {
                if (!entry.link()) {
                    found.put(entry.path(), entry.size());
                }
            }
            sizes = found;
        }
        return found;
    }
}
