package io.github.claimpress.write;

import io.github.claimpress.diagnostic.PublishingException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A published folder with its two siblings: {@code .<name>.next}, where the new tree grows, and
 * {@code .<name>.old}, where the former one waits to be deleted.
 */
record OutputFolder(Path output, Path next, Path old) {
    static final String MANIFEST = "data/manifest.json";

    static OutputFolder at(Path output) {
        Path whole = output.toAbsolutePath().normalize();
        Path name = whole.getFileName();
        Path parent = whole.getParent();
        if (name == null || parent == null) {
            throw new PublishingException("cannot publish into " + output + ": it is the root of the disk");
        }
        return new OutputFolder(whole, parent.resolve("." + name + ".next"), parent.resolve("." + name + ".old"));
    }

    /**
     * Finishes a swap that was cut off, and clears what a killed run left behind. The former tree is moved away only
     * when the new one is whole, so where it waits and nothing stands in its place, the new one may take that place.
     */
    void recover() throws IOException {
        if (exists(old) && !exists(output)) {
            Files.move(isWhole(next) ? next : old, output);
        }
        delete(next);
        delete(old);
    }

    private static boolean isWhole(Path tree) {
        return Files.isDirectory(tree, LinkOption.NOFOLLOW_LINKS) && Files.isRegularFile(tree.resolve(MANIFEST));
    }

    /** Whether so many files are published, and nothing else that is no folder. */
    boolean holds(int files) throws IOException {
        try (Stream<Path> all = Files.walk(output)) {
            return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                            .count()
                    == files;
        }
    }

    /**
     * What lies in the output, and neither the last build wrote it nor this one; sorted.
     *
     * @param written by this one
     */
    List<String> foreign(Set<String> written) throws IOException {
        if (!exists(output)) {
            return List.of();
        }
        Set<String> others = new TreeSet<>();
        try (Stream<Path> all = Files.find(output, Integer.MAX_VALUE, (path, found) -> !found.isDirectory())) {
            all.map(path -> output.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(MANIFEST) && !written.contains(path))
                    .forEach(others::add);
        }
        if (!others.isEmpty()) {
            Manifest.paths(output.resolve(MANIFEST)).forEach(others::remove);
        }
        return List.copyOf(others);
    }

    /** Refuses a folder that somebody else made. */
    void refuseForeign() throws IOException {
        if (Files.isSymbolicLink(output)) {
            throw new PublishingException("cannot publish into " + output + ": it is a symbolic link");
        }
        if (!exists(output)) {
            return;
        }
        if (!Files.isDirectory(output)) {
            throw new PublishingException("cannot publish into " + output + ": it is a file");
        }
        if (exists(output.resolve(".git"))) {
            throw new PublishingException("cannot publish into " + output
                    + ": it holds .git, and publishing replaces the whole folder, so that the repository and its history"
                    + " would be lost; publish into another folder and copy its files from there, or move .git away");
        }
        try (Stream<Path> inside = Files.list(output)) {
            if (inside.findAny().isPresent() && !Manifest.isOne(output.resolve(MANIFEST))) {
                throw new PublishingException("cannot publish into " + output
                        + ": it holds files that were not published from here; empty it, or name another folder");
            }
        }
    }

    void swap() throws IOException {
        if (exists(output)) {
            Files.move(output, old);
        }
        Files.move(next, output);
        delete(old);
    }

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    static void delete(Path tree) throws IOException {
        if (!exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
