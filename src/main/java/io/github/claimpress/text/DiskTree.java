package io.github.claimpress.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A folder on disk. Links are listed but never followed, so nothing outside the folder is ever read. */
public record DiskTree(Path root) implements FileTree {
    public DiskTree {
        root = root.toAbsolutePath().normalize();
    }

    @Override
    public List<Entry> list(String folder) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        List<Entry> found = new ArrayList<>();
        try {
            Files.walkFileTree(start, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(new Entry(pathOf(file), attributes.size(), attributes.isSymbolicLink()));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot list " + start + ": " + failure.getMessage(), failure);
        }
        found.sort(Comparator.comparing(Entry::path));
        return found;
    }

    @Override
    public Optional<byte[]> read(String path) {
        Path file;
        try {
            file = root.resolve(path).normalize();
        } catch (InvalidPathException nameOfNoFile) {
            // Listed, a name whose bytes are no text has signs in their place that not every disk can have in a name.
            return Optional.empty();
        }
        if (!file.startsWith(root) || !isPlainFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file + ": " + failure.getMessage(), failure);
        }
    }

    @Override
    public Optional<String> goal(String link) {
        Path file = root.resolve(link);
        try {
            Path goal = file.resolveSibling(Files.readSymbolicLink(file)).normalize();
            return goal.startsWith(root) && isPlainFile(goal) ? Optional.of(pathOf(goal)) : Optional.empty();
        } catch (IOException | UnsupportedOperationException none) {
            return Optional.empty();
        }
    }

    /** An ordinary file reached through ordinary folders only. */
    private boolean isPlainFile(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        for (Path up = file.getParent(); up != null && !up.equals(root); up = up.getParent()) {
            if (Files.isSymbolicLink(up) && up.startsWith(root)) {
                return false;
            }
        }
        return true;
    }

    /** What a file inside this folder is called in it. */
    public String pathOf(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }
}
