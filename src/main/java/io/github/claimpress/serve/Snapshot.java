package io.github.claimpress.serve;

import io.github.claimpress.text.DiskTree;
import io.github.claimpress.text.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A site's folder as it was found at one moment, and what has changed in it since it was looked at before. */
public final class Snapshot implements FileTree {
    static final List<String> FOLDERS = List.of("content", "templates", "static");

    /** What editors leave behind while they work. */
    private static final Pattern SCRATCH = Pattern.compile("(?:.*/)?(?:[^/]*~|\\.#[^/]*|#[^/]*#|\\..*\\.sw[a-z]|4913)");

    private final DiskTree disk;
    private final TreeMap<String, Seen> files;
    private final Set<String> changed = new TreeSet<>();

    private final long last;

    private Snapshot(DiskTree disk, TreeMap<String, Seen> files, long last) {
        this.disk = disk;
        this.files = files;
        this.last = last;
    }

    /**
     * Looks at a site's folder.
     *
     * @param before the last look; null for the first
     * @param where the folders in which alone something may have changed; null for anywhere
     * @param folders hears of each folder before its files are listed
     */
    static Snapshot of(Path root, @Nullable Snapshot before, @Nullable Set<Path> where, Consumer<Path> folders)
            throws IOException {
        DiskTree disk = new DiskTree(root);
        TreeMap<String, Seen> known = before == null ? new TreeMap<>() : before.files;
        FolderWalk walk = new FolderWalk(disk, known, before == null ? 0 : before.last, Instant.now(), folders);
        List<String> visited = before == null || where == null ? FOLDERS : outermost(disk, where);
        for (String folder : visited) {
            walk.visit(folder);
        }
        Snapshot now = new Snapshot(disk, walk.found(), walk.version());
        for (String folder : visited) {
            inside(now.files, folder).forEach((path, seen) -> now.compare(path, known.get(path), seen));
            inside(known, folder).forEach((path, seen) -> now.compare(path, seen, now.files.get(path)));
        }
        return now;
    }

    /** Folders of ours that are in no other of them; all of ours where one of them may have come or gone itself. */
    private static List<String> outermost(DiskTree disk, Set<Path> folders) {
        if (folders.contains(disk.root())) {
            return FOLDERS;
        }
        return folders.stream()
                .filter(folder ->
                        folders.stream().noneMatch(other -> !other.equals(folder) && folder.startsWith(other)))
                .map(disk::pathOf)
                .toList();
    }

    private static SortedMap<String, Seen> inside(TreeMap<String, Seen> files, String folder) {
        return folder.isEmpty() ? files : files.subMap(folder + "/", folder + "0");
    }

    private void compare(String path, @Nullable Seen before, @Nullable Seen now) {
        boolean same = before != null && now != null && before.version() == now.version();
        if (!same && !SCRATCH.matcher(path).matches()) {
            changed.add(path);
        }
    }

    /** A number for a file that is another one after it has changed; 0 where there is no file. */
    public long version(String path) {
        Seen seen = files.get(path);
        return seen == null ? 0 : seen.version();
    }

    /** The paths of all files that came, went or changed since the look before; of the first look all. */
    public Set<String> changed() {
        return Collections.unmodifiableSet(changed);
    }

    @Override
    public List<Entry> list(String folder) {
        List<Entry> found = new ArrayList<>();
        inside(files, folder).forEach((path, seen) -> found.add(new Entry(path, seen.size(), seen.link())));
        return found;
    }

    /** What the file holds by now, which may be newer; the next look will tell. */
    @Override
    public Optional<byte[]> read(String path) {
        return disk.read(path);
    }
}
