package io.github.claimpress.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A tree in which the files of one folder are read once, however often somebody asks for them.
 *
 * @param held what was read so far, by path
 */
record HeldTree(FileTree tree, String folder, Map<String, Optional<byte[]>> held) implements FileTree {
    HeldTree(FileTree tree, String folder) {
        this(tree, folder + "/", new ConcurrentHashMap<>());
    }

    @Override
    public List<Entry> list(String some) {
        return tree.list(some);
    }

    @Override
    public Optional<String> goal(String link) {
        return tree.goal(link);
    }

    @Override
    public Optional<byte[]> read(String path) {
        return path.startsWith(folder) ? held.computeIfAbsent(path, tree::read) : tree.read(path);
    }
}
