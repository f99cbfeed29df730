package io.github.claimpress.testkit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What can befall a cache: bad disks, full disks, other programs, and somebody who puts an old one back. */
public final class CacheDamage {
    private final Path cache;
    private final Path older;
    private final Random random;

    /**
     * @param cache the folder; it need not be there
     * @param older a folder for a copy of it
     */
    public CacheDamage(Path cache, Path older, Random random) {
        this.cache = cache;
        this.older = older;
        this.random = random;
    }

    /** @return what was done; empty where there was nothing to damage */
    public String strike() {
        List<String> files = Folders.files(cache);
        if (files.isEmpty()) {
            return "";
        }
        if (random.nextInt(4) == 0) {
            return exchangeForOlder();
        }
        StringBuilder done = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            done.append(strike(cache.resolve(any(files)), cache.resolve(any(files))))
                    .append("; ");
        }
        return done.toString();
    }

    private String exchangeForOlder() {
        Path aside = older.resolveSibling(older.getFileName() + "-aside");
        Folders.copy(cache, aside);
        Folders.delete(cache);
        Folders.copy(older, cache);
        Folders.delete(older);
        Folders.copy(aside, older);
        Folders.delete(aside);
        return "older files back in the cache";
    }

    private String strike(Path file, Path other) {
        byte[] bytes = file.toFile().isFile() ? Folders.bytes(file) : new byte[0];
        int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        Folders.delete(file);
        switch (random.nextInt(7)) {
            case 0 -> {
                if (bytes.length > 0) {
                    bytes[at] ^= (byte) (1 + random.nextInt(255));
                }
                Folders.write(file, bytes);
                return "a byte flipped";
            }
            case 1 -> {
                Folders.write(file, Arrays.copyOf(bytes, at));
                return "cut short";
            }
            case 2 -> {
                random.nextBytes(bytes);
                Folders.write(file, bytes);
                return "noise";
            }
            case 3 -> {
                Folders.write(file, other.toFile().isFile() ? Folders.bytes(other) : bytes);
                return "another file's bytes";
            }
            case 4 -> {
                Folders.write(file.resolve("foreign"), bytes);
                return "a folder in its place";
            }
            case 5 -> {
                Folders.write(file, bytes);
                Folders.write(file.resolveSibling("foreign-" + at), bytes);
                return "a file that nobody knows";
            }
            default -> {
                return "gone";
            }
        }
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
