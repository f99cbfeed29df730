package io.github.claimpress;

import io.github.claimpress.store.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A name for the code that runs: every class and every file of the theme, of libraries and extensions too. What another
 * program has kept is not for this one, even where both call themselves the same snapshot.
 */
final class ProgramCode {
    /** Found once: it cannot change while it runs. Empty where it cannot be found out; then nothing is kept. */
    static final String NAME = name();

    private ProgramCode() {}

    private static String name() {
        Digest digest = new Digest().add(Runtime.version().toString());
        List<Path> parts = parts();
        if (parts.isEmpty()) {
            return "";
        }
        for (Path part : parts) {
            try {
                if (Files.isDirectory(part)) {
                    addFolder(part, digest);
                } else if (Files.isRegularFile(part)) {
                    addJar(part, digest);
                }
            } catch (IOException | UncheckedIOException unreadable) {
                return "";
            }
        }
        return digest.name();
    }

    /** Maven gives each plugin a loader with a list of its own; a program on its own has the class path. */
    private static List<Path> parts() {
        List<Path> parts = new ArrayList<>();
        if (ProgramCode.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                try {
                    parts.add(Path.of(url.toURI()));
                } catch (URISyntaxException | RuntimeException notAFile) {
                    return List.of();
                }
            }
            return parts;
        }
        String all = System.getProperty("java.class.path");
        for (String part : all.split(System.getProperty("path.separator"), -1)) {
            parts.add(Path.of(part));
        }
        return parts;
    }

    /** A jar has a checksum of each of its files at hand. */
    private static void addJar(Path jar, Digest digest) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toString())) {
            for (ZipEntry file : Collections.list(zip.entries())) {
                digest.add(file.getName()).add(file.getCrc() + " " + file.getSize());
            }
        }
    }

    /** Compiled classes in a folder, while somebody works on them. */
    private static void addFolder(Path folder, Digest digest) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
                digest.add(file.toString()).add(found.size() + " " + found.lastModifiedTime());
            }
        }
    }
}
