package io.github.claimpress.store;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Outline;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Entries as the last build read them, by path and content, in some files so that one edited entry makes one of them anew.
 * Their texts stay in those files until somebody asks for one. Safe for several threads; what cannot be read or trusted is
 * not there.
 */
public final class EntryCache implements AutoCloseable {
    private static final int PACKS = 32;

    private static final String FOLDER = "entries";

    private final Path cache;
    private final BodyStore bodies;
    private final String program;
    private final RecordCodec codec = new RecordCodec();
    private final List<Pack> packs = Stream.generate(Pack::new).limit(PACKS).toList();
    private final Map<String, Entry> now = new ConcurrentHashMap<>();
    private final Map<String, EntryMark> marks = new ConcurrentHashMap<>();
    private String ground = "";

    /** @param face null for one that is new */
    private record Entry(String digest, @Nullable String face, FactCheck entry) {}

    /** The entries of one file as it was found. */
    private static final class Pack {
        private @Nullable Map<String, Entry> entries;
        private @Nullable FileChannel channel;
    }

    /**
     * @param cache the folder of all that is kept; it is made when something is
     * @param program no other program's entries are found
     * @param bodies have the texts of entries that were found, and of those that are to be kept
     */
    public EntryCache(Path cache, String program, BodyStore bodies) {
        this.cache = cache;
        this.program = program;
        this.bodies = bodies;
    }

    /** Whether any build has kept something. */
    public boolean isThere() {
        return Files.isDirectory(cache.resolve(FOLDER), LinkOption.NOFOLLOW_LINKS);
    }

    /** To be called before anything is looked for. @param fresh what the reading of any entry rests on */
    public void begin(String fresh) {
        ground = program + '\n' + fresh;
    }

    /** What was read at a path; null where it is not known, or was read from other bytes. @param digest of the file */
    public @Nullable FactCheck find(String path, String digest) {
        Entry found = asFound(path);
        if (found == null || !found.digest.equals(digest)) {
            return null;
        }
        now.put(path, found);
        return found.entry;
    }

    private @Nullable Entry asFound(String path) {
        Pack pack = packs.get(number(path));
        synchronized (pack) {
            if (pack.entries == null) {
                pack.entries = open(pack, number(path));
            }
            return pack.entries.get(path);
        }
    }

    /**
     * An entry as the last build left it.
     *
     * @param entry has its text as long as this cache is open
     */
    public record Former(EntryMark mark, FactCheck entry) {}

    /** What the last build read at a path, whatever is there now; null where that is not known. */
    public @Nullable Former former(String path) {
        Entry found = asFound(path);
        return found == null
                ? null
                : new Former(markOf(path, found.digest, Objects.requireNonNull(found.face)), found.entry);
    }

    /** What reading any entry rests on, beside its file. */
    public String ground() {
        return ground;
    }

    /** Notes what was read, to be kept. */
    public void add(String path, String digest, FactCheck entry) {
        now.put(path, new Entry(digest, null, entry));
    }

    /**
     * Keeps what was found and noted, and nothing else; from then on marks are known.
     *
     * @param each does the same for some things, on as many threads as it likes
     */
    public void keep(BiConsumer<List<Integer>, Consumer<Integer>> each) {
        List<Map<String, Entry>> groups =
                Stream.<Map<String, Entry>>generate(TreeMap::new).limit(PACKS).toList();
        now.forEach((path, entry) -> groups.get(number(path)).put(path, entry));
        List<Integer> numbers =
                Stream.iterate(0, number -> number + 1).limit(PACKS).toList();
        each.accept(numbers, number -> keep(number, groups.get(number)));
    }

    /** What tells an entry that is kept from any other; null for one that is not. */
    public @Nullable EntryMark mark(String path) {
        return marks.get(path);
    }

    private void keep(int number, Map<String, Entry> entries) {
        boolean all = entries.values().stream().allMatch(entry -> entry.face != null);
        Map<String, Entry> before = packs.get(number).entries;
        if (entries.isEmpty()) {
            file(number).delete();
        } else if (all && before != null && before.size() == entries.size()) {
            entries.forEach((path, entry) -> mark(path, entry.digest, Objects.requireNonNull(entry.face)));
        } else {
            write(number, entries);
        }
    }

    private void write(int number, Map<String, Entry> entries) {
        try (CacheFile.Growing file = file(number).begin()) {
            BytesOut out = new BytesOut();
            BytesOut part = new BytesOut();
            out.text(ground);
            entries.forEach((path, entry) -> {
                write(path, entry, part, out);
                out.drainTo(file);
            });
            file.finish();
        }
    }

    private void mark(String path, String digest, String face) {
        marks.put(path, markOf(path, digest, face));
    }

    private static EntryMark markOf(String path, String digest, String face) {
        return new EntryMark(new Digest().add(path).add(digest).name(), face);
    }

    /** @param part empty, and empty again in the end */
    private void write(String path, Entry entry, BytesOut part, BytesOut out) {
        try {
            Outline outline = entry.entry.outline();
            codec.write(FactCheck.class, entry.entry.with(Outline.EMPTY), part);
            String face = part.digest();
            codec.write(Outline.class, outline.at(0), part);
            ByteBuffer text = BodyStore.encode(bodies.body(outline));
            out.text(path);
            out.text(entry.digest);
            out.text(face);
            part.drainTo(out);
            out.number(outline.isEmpty() ? 0 : text.limit());
            out.raw(text.array(), 0, outline.isEmpty() ? 0 : text.limit());
            mark(path, entry.digest, face);
        } catch (IllegalArgumentException notKeepable) {
            part.clear();
            marks.remove(path);
        }
    }

    private Map<String, Entry> open(Pack pack, int number) {
        CacheFile.Held held = file(number).hold();
        if (held == null) {
            return Map.of();
        }
        pack.channel = held.channel();
        try {
            return read(new BytesIn(held.content()), bodies.borrow(file(number).path(), held.channel()));
        } catch (RuntimeException notOurs) {
            return Map.of();
        }
    }

    private Map<String, Entry> read(BytesIn in, long handles) {
        Map<String, Entry> found = new HashMap<>();
        if (!in.text().equals(ground)) {
            return found;
        }
        while (in.more()) {
            String path = in.text();
            String digest = in.text();
            String face = in.text();
            FactCheck entry = codec.read(FactCheck.class, in);
            Outline outline = codec.read(Outline.class, in);
            int length = in.count();
            if (length > 0) {
                outline = outline.at(handles + CacheFile.HEAD + in.position());
                in.skip(length);
            } else {
                outline = outline.at(Outline.EMPTY.handle());
            }
            found.put(path, new Entry(digest, face, entry.with(outline)));
        }
        return found;
    }

    private CacheFile file(int number) {
        return new CacheFile(cache, FOLDER + "/entries-" + number);
    }

    private static int number(String path) {
        return Math.floorMod(path.hashCode(), PACKS);
    }

    /** To be called when no text is wanted any more. */
    @Override
    public void close() {
        for (Pack pack : packs) {
            CacheFile.close(pack.channel);
        }
        packs.forEach(pack -> pack.entries = null);
    }
}
