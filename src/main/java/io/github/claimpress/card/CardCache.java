package io.github.claimpress.card;

import io.github.claimpress.store.CacheFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cards of former builds, each a file of the cache named by its face's key. One that is damaged, or that cannot be read or
 * written, costs a drawing and nothing else.
 */
record CardCache(Path cache) {
    private static final Logger LOG = System.getLogger(CardCache.class.getName());
    private static final String FOLDER = "cards";

    /** A card, or what a killed build began of one. */
    private static final Pattern CARD = Pattern.compile("[0-9a-f]{64}(?:\\.next)?");

    Optional<byte[]> find(String key) {
        return file(key).read();
    }

    void keep(String key, byte[] image) {
        file(key).write(image);
    }

    /** Lets go of all other cards, so that the cache is never larger than the site. */
    void keepOnly(Set<String> keys) {
        Path folder = cache.resolve(FOLDER);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            List<Path> old = files.filter(file -> isCard(file.getFileName().toString()))
                    .filter(file -> !keys.contains(file.getFileName().toString()))
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException busy) {
            LOG.log(Level.DEBUG, "old cards stay: " + busy.getMessage());
        }
    }

    private static boolean isCard(String name) {
        return CARD.matcher(name).matches();
    }

    private CacheFile file(String key) {
        return new CacheFile(cache, FOLDER + "/" + key.substring(0, 2) + "/" + key);
    }
}
