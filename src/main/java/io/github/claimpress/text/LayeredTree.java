package io.github.claimpress.text;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
    public byte @Nullable [] read(String path) {
        byte[] own = first.read(path);
        return own != null ? own : second.read(path);
    }
}
