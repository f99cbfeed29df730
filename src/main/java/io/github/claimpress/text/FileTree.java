package io.github.claimpress.text;

import java.util.List;
import java.util.Optional;

/**
 * A folder of files, wherever it lies: on disk, in our own jar, or at a git revision. Paths are relative,
 * with forward slashes, and never leave the folder. A failure of the disk is an
 * {@link java.io.UncheckedIOException} whose message names the path.
 */
public interface FileTree {
    /**
     * A file as it was found.
     *
     * @param path from the tree's root
     * @param size in bytes
     * @param link whether it is a symbolic link, which nobody follows
     */
    record Entry(String path, long size, boolean link) {}

    /** Every file below a folder, sorted by path; none where there is no such folder. Empty name: the whole tree. */
    List<Entry> list(String folder);

    /** A file's bytes; empty where there is no ordinary file of that path. */
    Optional<byte[]> read(String path);

    /** The path of the ordinary file of this tree that a symbolic link names; empty where it names anything else. */
    default Optional<String> goal(String link) {
        return Optional.empty();
    }

    /** The same tree, in which each file of one folder is read once. */
    static FileTree held(FileTree tree, String folder) {
        return new HeldTree(tree, folder);
    }

    /** One tree over another: the first one's file wins where both have it. */
    static FileTree layered(FileTree first, FileTree second) {
        return new LayeredTree(first, second);
    }
}
