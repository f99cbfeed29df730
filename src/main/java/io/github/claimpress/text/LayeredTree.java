package io.github.claimpress.text;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Two trees as one; see {@link FileTree#layered}. */
record LayeredTree(FileTree first, FileTree second) implements FileTree {
    @Override
    public List<Entry> list(String folder) {
        TreeMap<String, Entry> found = new TreeMap<>();
        second.list(folder).forEach(entry -> found.put(entry.path(), entry));
        first.list(folder).forEach(entry -> found.put(entry.path(), entry));
        return List.copyOf(found.values());
    }

    @Override
    public Optional<String> goal(String link) {
        return first.goal(link).or(() -> second.goal(link));
    }

    @Override
    public Optional<byte[]> read(String path) {
        return first.read(path).or(() -> second.read(path));
    }
}
