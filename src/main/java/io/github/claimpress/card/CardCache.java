package io.github.claimpress.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Cards of former builds, each a file named by its face's key: length, checksum, image. The checksum is of the key too,
 * so that no card passes for another. A file that is damaged, or that cannot be read or written, costs a drawing and
 * nothing else.
 */
record CardCache(Path folder) {
    private static final Logger LOG = System.getLogger(CardCache.class.getName());
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
    private static final int HEAD = 2 * Integer.BYTES;

    Optional<byte[]> find(String key) {
        try {
            Path file = file(key);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            ByteBuffer kept = ByteBuffer.wrap(Files.readAllBytes(file));
            if (kept.remaining() < HEAD || kept.getInt() != kept.capacity() - HEAD) {
                return Optional.empty();
            }
            int checksum = kept.getInt();
            byte[] image = Arrays.copyOfRange(kept.array(), HEAD, kept.capacity());
            return checksum == checksum(key, image) ? Optional.of(image) : Optional.empty();
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "a card is drawn again: " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    void keep(String key, byte[] image) {
        Path file = file(key);
        ByteBuffer kept = ByteBuffer.allocate(HEAD + image.length);
        kept.putInt(image.length).putInt(checksum(key, image)).put(image);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, kept.array());
        } catch (IOException full) {
            LOG.log(Level.DEBUG, "a card is not kept: " + full.getMessage());
        }
    }

    /** Lets go of all other cards, so that the cache is never larger than the site. */
    void keepOnly(Set<String> keys) {
        if (!Files.isDirectory(folder)) {
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
        return KEY.matcher(name).matches();
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }

    private static int checksum(String key, byte[] image) {
        CRC32 checksum = new CRC32();
        checksum.update(key.getBytes(StandardCharsets.US_ASCII));
        checksum.update(image);
        return (int) checksum.getValue();
    }
}
