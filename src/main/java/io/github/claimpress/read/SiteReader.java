package io.github.claimpress.read;

import io.github.claimpress.diagnostic.Awaited;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.markdown.Markdown;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.WordBook;
import io.github.claimpress.shape.Document;
import io.github.claimpress.store.BodyStore;
import io.github.claimpress.store.BytesOut;
import io.github.claimpress.store.Digest;
import io.github.claimpress.store.EntryCache;
import io.github.claimpress.store.RecordCodec;
import io.github.claimpress.text.FileTree;
import io.github.claimpress.text.SourceText;
import io.github.claimpress.yaml.FrontMatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Reads a whole site; every file once, entries side by side. */
public final class SiteReader {
    private static final String CONTENT = "content";
    private static final String ENTRIES = "content/fact-checks/";

    private final FileTree tree;
    private final BuiltInWords builtIn;
    private final SourceFiles files;
    private final Prose prose;
    private final ReadOptions options;
    private final ExecutorService workers;
    private final Memory memory;

    /** A reader that remembers nothing. */
    public SiteReader(
            FileTree tree,
            BuiltInWords builtIn,
            Markdown markdown,
            BodyStore store,
            ReadOptions options,
            ExecutorService workers) {
        this(tree, builtIn, markdown, store, options, workers, new Memory());
    }

    /**
     * @param tree the site's folder
     * @param builtIn lie beneath the site's own words
     * @param markdown makes texts safe
     * @param store keeps them aside
     * @param workers run the reading of entries; not shut down here
     * @param memory what earlier readers of this site found, with the same store and options
     */
    public SiteReader(
            FileTree tree,
            BuiltInWords builtIn,
            Markdown markdown,
            BodyStore store,
            ReadOptions options,
            ExecutorService workers,
            Memory memory) {
        this.tree = tree;
        this.builtIn = builtIn;
        this.files = new SourceFiles(tree);
        this.prose = new Prose(markdown, store);
        this.options = options;
        this.workers = workers;
        this.memory = memory;
    }

    /** Everything that could be read; what could not is in {@code out}, in no particular order. */
    public Site read(Problems out) {
        List<FileTree.Entry> found = ordinaryFiles(out);
        Set<String> paths = new HashSet<>();
        found.forEach(entry -> paths.add(entry.path()));
        WordsReader.Spoken spoken = words(out);
        Set<String> countries = countryCodes(spoken.words(), paths);
        Reading reading = new Reading(SettingsReader.PATH, out, countries, new Reading.Names(spoken.words()));
        Settings settings = SettingsReader.read(settingsFile(found, out), options.baseUrl(), reading);
        List<EntryFile> entries = new ArrayList<>();
        VocabularyReader vocabulary = new VocabularyReader();
        List<String> others = new ArrayList<>();
        memory.texts.begin(List.of());
        for (FileTree.Entry entry : found) {
            String path = entry.path();
            VocabularyReader.Kind kind = VocabularyReader.Kind.of(path);
            boolean text = path.endsWith(".md");
            if (text && path.startsWith(ENTRIES)) {
                entries.add(new EntryFile(entry, FileName.of(path, paths)));
            } else if (text && kind != null) {
                readVocabulary(kind, entry, paths, settings, reading.of(path, out), vocabulary);
            } else {
                others.add(path);
            }
        }
        List<FactCheck> read = new Translations(readEntries(entries, settings, reading, spoken.words(), out)).resolve();
        return SiteAssembly.assemble(
                settings, spoken.words(), read, vocabulary, others, options, paths, reading.leftOut());
    }

    private WordsReader.Spoken words(Problems out) {
        List<@Nullable Long> versions = tree.list("templates/words").stream()
                .map(file -> memory.version(file.path()))
                .toList();
        memory.words.begin(List.of());
        WordsReader.Spoken spoken =
                memory.words.get("", versions.contains(null) ? null : versions, new WordsReader(tree, builtIn)::read);
        out.addAll(spoken.problems());
        return spoken;
    }

    private List<FileTree.Entry> ordinaryFiles(Problems out) {
        List<FileTree.Entry> ordinary = new ArrayList<>();
        for (FileTree.Entry entry : tree.list(CONTENT)) {
            if (isPrivate(entry.path())) {
                continue;
            }
            if (entry.link()) {
                new ReadProblems(entry.path(), out)
                        .symbolicLink(tree.goal(entry.path()).orElse(null));
            } else {
                ordinary.add(entry);
            }
        }
        return ordinary;
    }

    /** A file or folder whose name starts with {@code _} or a dot is nobody's business, as with fields. */
    private static boolean isPrivate(String path) {
        return path.contains("/_") || path.contains("/.");
    }

    private static Set<String> countryCodes(WordBook words, Set<String> paths) {
        Set<String> codes = new TreeSet<>(words.countryCodes());
        String folder = VocabularyReader.Kind.COUNTRIES.folder() + "/";
        for (String path : paths) {
            if (path.startsWith(folder) && path.endsWith(".md")) {
                String name = path.substring(folder.length(), path.length() - ".md".length());
                int dot = name.indexOf('.');
                codes.add((dot < 0 ? name : name.substring(0, dot)).toUpperCase(Locale.ROOT));
            }
        }
        return codes;
    }

    private @Nullable FrontMatter settingsFile(List<FileTree.Entry> found, Problems out) {
        Optional<FileTree.Entry> file = found.stream()
                .filter(entry -> entry.path().equals(SettingsReader.PATH))
                .findFirst();
        Optional<SourceText> text = file.flatMap(entry -> files.read(entry, out));
        return text.isEmpty() ? null : FrontMatter.ofYaml(text.get(), out);
    }

    private void readVocabulary(
            VocabularyReader.Kind kind,
            FileTree.Entry entry,
            Set<String> paths,
            Settings settings,
            Reading reading,
            VocabularyReader vocabulary) {
        Memory.Parsed parsed =
                memory.texts.get(entry.path(), memory.version(entry.path()), () -> parse(entry, kind.document));
        reading.out().addAll(parsed.problems());
        FrontMatter matter = parsed.matter();
        FileName name = FileName.of(entry.path(), paths);
        if (!Values.isSlug(name.stem())) {
            reading.problems().badFileName(name.stem(), null);
        } else if (matter != null) {
            Outline outline = parsed.outline();
            vocabulary.add(kind, VocabularyReader.read(kind, name, matter, reading, settings.language(), outline));
        } else {
            vocabulary.add(kind, VocabularyReader.unreadable(kind, name, reading, settings.language()));
        }
    }

    private Memory.Parsed parse(FileTree.Entry entry, Document document) {
        Problems out = new Problems();
        Optional<SourceText> text = files.read(entry, out);
        FrontMatter matter = text.isEmpty() ? null : FrontMatter.of(text.get(), document.needed(), out);
        Outline outline = matter == null ? Outline.EMPTY : prose.ofPage(text.orElseThrow(), matter.bodyStart(), out);
        return new Memory.Parsed(matter, outline, out.all());
    }

    /** An entry's file and what its name says. */
    private record EntryFile(FileTree.Entry file, FileName name) {}

    /** What the reading of an entry rests on, beside what is the same for all of them. */
    private record Mark(long version, FileName name) {}

    private List<Translations.Read> readEntries(
            List<EntryFile> entries, Settings settings, Reading reading, WordBook words, Problems out) {
        EntryReader reader = new EntryReader(settings.language(), options.drafts());
        List<Future<OneRead>> running = new ArrayList<>();
        memory.entries.begin(List.of(settings.language(), reading.countries(), words));
        if (memory.cache() != null) {
            memory.cache().begin(ground(settings, reading, words));
        }
        for (EntryFile entry : entries) {
            String path = entry.file().path();
            Long version = memory.version(path);
            Mark mark = version == null ? null : new Mark(version, entry.name());
            running.add(memory.entries.get(path, mark, () -> workers.submit(() -> readEntry(entry, reader, reading))));
        }
        List<Translations.Read> read = new ArrayList<>();
        for (Future<OneRead> future : running) {
            OneRead one = Awaited.result(future);
            out.addAll(one.problems());
            reading.leftOut().addAll(one.leftOut());
            if (one.read() != null) {
                read.add(one.read());
            }
        }
        return read;
    }

    record OneRead(Translations.@Nullable Read read, List<Problem> problems, Set<Place.OfField> leftOut) {
        static OneRead nothing(Problems out) {
            return new OneRead(null, out.all(), Set.of());
        }
    }

    /** The names of countries and closed words, which help with mistyped ones, are all from the words. */
    private String ground(Settings settings, Reading reading, WordBook words) {
        BytesOut bytes = new BytesOut();
        new RecordCodec().write(WordBook.class, words, bytes);
        return new Digest()
                .add(bytes.bytes())
                .add(String.join(" ", reading.countries()))
                .add(settings.language())
                .add(String.valueOf(options.drafts()))
                .name();
    }

    private OneRead readEntry(EntryFile entry, EntryReader reader, Reading shared) {
        Problems out = new Problems();
        String path = entry.file().path();
        Optional<byte[]> bytes = files.bytes(entry.file(), out);
        if (bytes.isEmpty()) {
            if (out.all().isEmpty()) {
                new ReadProblems(path, out).notFound(path.substring(ENTRIES.length()));
            }
            return OneRead.nothing(out);
        }
        EntryCache cache = memory.cache();
        if (cache == null) {
            return parse(entry, bytes.get(), reader, shared, out);
        }
        String digest = Digest.of(bytes.get());
        FactCheck known = cache.find(path, digest);
        if (known != null) {
            return new OneRead(new Translations.Read(known, entry.name().original()), List.of(), Set.of());
        }
        OneRead one = parse(entry, bytes.get(), reader, shared, out);
        if (one.read() != null && one.problems().isEmpty()) {
            cache.add(path, digest, one.read().entry());
        }
        return one;
    }

    private OneRead parse(EntryFile entry, byte[] bytes, EntryReader reader, Reading shared, Problems out) {
        String path = entry.file().path();
        Optional<SourceText> text = SourceFiles.text(path, bytes, out);
        FrontMatter matter = text.isEmpty() ? null : FrontMatter.of(text.get(), Document.ENTRY.needed(), out);
        if (text.isEmpty() || matter == null) {
            return OneRead.nothing(out);
        }
        Outline outline = prose.ofEntry(text.get(), matter.bodyStart(), out);
        Reading reading = shared.apart(path, out);
        FactCheck read = reader.read(matter, entry.name(), reading, outline);
        return new OneRead(new Translations.Read(read, entry.name().original()), out.all(), reading.leftOut());
    }
}
