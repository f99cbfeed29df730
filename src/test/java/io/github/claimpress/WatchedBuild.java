package io.github.claimpress;

import com.sun.management.ThreadMXBean;
import io.github.claimpress.api.EntryRule;
import io.github.claimpress.api.Export;
import io.github.claimpress.api.TemplateFunction;
import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Site;
import io.github.claimpress.testkit.Folders;
import io.github.claimpress.testkit.SeededSite;
import io.github.claimpress.text.DiskTree;
import io.github.claimpress.text.FileTree;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One build, in which it is counted what is read, checked, rendered, exported and allocated. */
final class WatchedBuild {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final String LAYOUT = "templates/layout/base.ftlh";

    final Tally reads = new Tally();
    final Tally checked = new Tally();
    final Tally rendered = new Tally();
    final Tally exported = new Tally();
    final Path output;
    final Result result;
    /** Bytes, by all threads; not how many are held at one time. */
    final long allocated;

    /**
     * Builds a site in one thread.
     *
     * @param site made by {@link #prepare}
     * @param more may hang something on the hooks that a build ought not to have
     */
    WatchedBuild(Path site, Consumer<Extensions> more) {
        this.output = site.resolve("out");
        BuildOptions options = new BuildOptions(
                site, output, site.resolve("cache"), null, false, SeededSite.DAY, false, false, null, 1);
        Map<Long, Long> before = allocations();
        try (Pipeline pipeline =
                new Pipeline(options, SeededSite.DAY, Progress.SILENT, new Watched(new DiskTree(site), reads))) {
            hang(pipeline.extensions);
            more.accept(pipeline.extensions);
            result = pipeline.build();
            // Before the pipeline closes, while its threads can still be asked.
            long sum = 0;
            for (Map.Entry<Long, Long> now : allocations().entrySet()) {
                sum += now.getValue() - before.getOrDefault(now.getKey(), 0L);
            }
            allocated = sum;
        }
    }

    /** A seeded site with a copy of the theme, whose layout tells of each page. */
    static Path prepare(Path site, int entries) {
        SeededSite.write(site, entries);
        Folders.copy(Path.of("templates"), site.resolve("templates"));
        String layout = Folders.text(Path.of(LAYOUT)).replace("<!doctype", "${counted(page.path)}<!doctype");
        Folders.write(site.resolve(LAYOUT), layout.getBytes(StandardCharsets.UTF_8));
        return site;
    }

    private void hang(Extensions hooks) {
        hooks.rule(new CountingRule(checked));
        hooks.function(new CountingFunction(rendered));
        hooks.export(new CountingExport(exported));
    }

    private static Map<Long, Long> allocations() {
        long[] threads = THREADS.getAllThreadIds();
        long[] bytes = THREADS.getThreadAllocatedBytes(threads);
        Map<Long, Long> allocations = new HashMap<>();
        for (int i = 0; i < threads.length; i++) {
            allocations.put(threads[i], Math.max(0, bytes[i]));
        }
        return allocations;
    }

    private record Watched(FileTree files, Tally reads) implements FileTree {
        @Override
        public List<Entry> list(String folder) {
            return files.list(folder);
        }

        @Override
        public Optional<byte[]> read(String path) {
            Optional<byte[]> bytes = files.read(path);
            bytes.ifPresent(found -> reads.count(path));
            return bytes;
        }
    }

    private record CountingRule(Tally checked) implements EntryRule {
        @Override
        public Code code() {
            return new Code("counting");
        }

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public void check(FactCheck entry, Settings settings, Problems out) {
            checked.count(entry.path());
        }
    }

    private record CountingFunction(Tally rendered) implements TemplateFunction {
        @Override
        public String name() {
            return "counted";
        }

        @Override
        public Object call(List<@Nullable Object> arguments) {
            rendered.count(String.valueOf(arguments.get(0)));
            return "";
        }
    }

    private record CountingExport(Tally exported) implements Export, Export.Run {
        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Run start(Site site, List<Page> pages) {
            return this;
        }

        @Override
        public void add(FactCheck entry, Body body) {
            exported.count(entry.path());
        }

        @Override
        public void finish(Consumer<OutputFile> out) {}
    }
}
