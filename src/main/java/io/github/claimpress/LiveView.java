package io.github.claimpress;

import io.github.claimpress.diagnostic.Findings;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.render.PageRenderer;
import io.github.claimpress.serve.View;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A site that can be shown, with all its pages planned and none of its files made before somebody wants it. */
final class LiveView implements View {
    private final Map<String, Page> pages = new HashMap<>();
    private final PageRenderer renderer;
    private final Supplier<List<OutputFile>> theme;
    private final ExportShelf exports;
    private final Supplier<List<Problem>> warnings;
    private final Function<List<Problem>, List<Located>> locate;
    private final Map<String, Optional<OutputFile>> rendered = new ConcurrentHashMap<>();
    private final Set<Problem> problems;
    private @Nullable Map<String, OutputFile> themeFiles;
    private Findings findings;
    private boolean completed;

    /**
     * @param theme the files of {@code static/}
     * @param warnings finds what is wrong and does not keep the site from being shown
     * @param problems what is known so far; no error
     */
    LiveView(
            List<Page> pages,
            PageRenderer renderer,
            Supplier<List<OutputFile>> theme,
            ExportShelf exports,
            Supplier<List<Problem>> warnings,
            List<Problem> problems,
            Function<List<Problem>, List<Located>> locate) {
        pages.forEach(page -> this.pages.put(page.path(), page));
        this.renderer = renderer;
        this.theme = theme;
        this.exports = exports;
        this.warnings = warnings;
        this.locate = locate;
        this.problems = new LinkedHashSet<>(problems);
        this.findings = Findings.of(problems, locate);
    }

    @Override
    public Optional<OutputFile> file(String path) {
        Page page = pages.get(path);
        if (page != null) {
            return rendered.computeIfAbsent(path, unknown -> render(page));
        }
        OutputFile file = themeFiles().get(path);
        return file != null ? Optional.of(file) : exports.file(path);
    }

    private Optional<OutputFile> render(Page page) {
        Problems faults = new Problems();
        OutputFile file = renderer.render(page, faults);
        if (faults.isEmpty()) {
            return Optional.of(file);
        }
        add(faults.all());
        return Optional.empty();
    }

    private synchronized Map<String, OutputFile> themeFiles() {
        Map<String, OutputFile> files = themeFiles;
        if (files == null) {
            files = new HashMap<>();
            for (OutputFile file : theme.get()) {
                files.put(file.path(), file);
            }
            themeFiles = files;
        }
        return files;
    }

    @Override
    public synchronized Findings findings() {
        return findings;
    }

    /** Called by one thread, once; pages are made meanwhile. */
    @Override
    public Findings completed() {
        if (!completed) {
            completed = true;
            add(warnings.get());
        }
        return findings();
    }

    private synchronized void add(List<Problem> more) {
        if (problems.addAll(more)) {
            findings = Findings.of(List.copyOf(problems), locate);
        }
    }
}
