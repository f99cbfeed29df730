package io.github.claimpress.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of one folder inside a jar, read into memory at once: made for a theme, not for a site. */
public final class JarTree implements FileTree {
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    private JarTree(Path jar, String folder) {
        String prefix = folder + "/";
        try (ZipFile zip = new ZipFile(jar.toString())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        files.put(entry.getName().substring(prefix.length()), in.readAllBytes());
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + jar + ": " + failure.getMessage(), failure);
        }
    }

    /**
     * The folder of this name that was packed with a class: in its jar, or in the folder of compiled classes.
     */
    public static FileTree packedWith(Class<?> type, String folder) {
        Path place;
        try {
            place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Files.isDirectory(place) ? new DiskTree(place.resolve(folder)) : new JarTree(place, folder);
    }

    @Override
    public List<Entry> list(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        List<Entry> found = new ArrayList<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(prefix)) {
                found.add(new Entry(path, bytes.length, false));
            }
        });
        return found;
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }
}
