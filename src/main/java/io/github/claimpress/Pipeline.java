package io.github.claimpress;

import io.github.claimpress.api.Export;
import io.github.claimpress.check.Checker;
import io.github.claimpress.check.Twins;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.history.Revision;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Subject;
import io.github.claimpress.read.Memory;
import io.github.claimpress.render.PageRenderer;
import io.github.claimpress.render.StaticFiles;
import io.github.claimpress.render.Theme;
import io.github.claimpress.search.SearchIndex;
import io.github.claimpress.text.DiskTree;
import io.github.claimpress.text.FileTree;
import io.github.claimpress.write.Staging;
import io.github.claimpress.write.WriteReport;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One run, step by step: read, check, plan, render, index and export, write. The only class that knows the order. */
final class Pipeline implements AutoCloseable {
    private static final Predicate<Page> IS_SEARCH = page -> page.subject() instanceof Subject.Search;

    private final BuildOptions options;
    private final Progress progress;
    private final Steps steps;
    private final FileTree folder;
    final Extensions extensions;

    Pipeline(BuildOptions options, LocalDate asOf, Progress progress) {
        this(options, asOf, progress, new DiskTree(options.site()));
    }

    /** @param folder the site's files, for whoever wants to see what is read */
    Pipeline(BuildOptions options, LocalDate asOf, Progress progress, FileTree folder) {
        this.options = options;
        this.progress = progress;
        this.steps = new Steps(options, asOf);
        this.folder = FileTree.held(folder, "templates");
        this.extensions = steps.extensions(folder);
    }

    Result check() {
        steps.keepNoBodies();
        Problems problems = new Problems();
        Site site = read(steps.memoryOfLastBuild(), problems);
        check(site, problems);
        checkTemplates(problems);
        return result(site, problems, 0, WriteReport.NONE);
    }

    Result build() {
        Problems problems = new Problems();
        Workers workers = steps.workers();
        FileTree files = steps.themeFiles(folder);
        Theme theme = new Theme(files, extensions.functions);
        // The settings and words have to be read before any entry: meanwhile the other processor has nothing to do.
        workers.executor().submit(theme::parse);
        Site site = read(steps.memory(), problems);
        steps.keepEntries();
        IndexMaking index = new IndexMaking(steps.exporting(exports(true), site, List.of()), workers);
        check(site, problems);
        if (stops(problems)) {
            return result(site, problems, 0, WriteReport.NONE);
        }
        progress.begins("plan");
        List<Page> pages = steps.plan(site, extensions);
        PageRenderer renderer = steps.renderer(theme, site, pages, index::beginning);
        progress.begins(
                "make " + pages.size() + " pages of " + site.factChecks().size() + " fact-checks");
        try (Staging staging = Staging.beside(options.output(), options.cache())) {
            FileMarks marks = steps.marks(folder, extensions, renderer, pages);
            Making making = new Making(staging, marks, renderer, workers);
            List<Runnable> first = List.of(() -> index.finish(making), () -> export(site, pages, making));
            making.pages(pages, IS_SEARCH.negate(), problems, first);
            making.pages(pages, IS_SEARCH, problems);
            StaticFiles.of(files, site.settings()).forEach(staging::write);
            WriteReport report = stops(problems) ? WriteReport.NONE : staging.publish();
            return result(site, problems, pages.size(), report);
        }
    }

    /** All but the index. */
    private void export(Site site, List<Page> pages, Making making) {
        Exporting others = steps.exporting(exports(false), site, pages);
        others.gather();
        others.finish(making::file);
    }

    private List<Export> exports(boolean ofIndex) {
        return extensions.exports.stream()
                .filter(export -> export instanceof SearchIndex == ofIndex)
                .toList();
    }

    /** The site, as far as it can be read. */
    Site read(Problems problems) {
        return read(steps.memoryOfLastBuild(), problems);
    }

    private Site read(Memory memory, Problems problems) {
        progress.begins("read");
        return steps.read(folder, memory, problems);
    }

    private void check(Site site, Problems problems) {
        Site before = options.since() == null ? null : readBefore(options.since(), site, problems);
        progress.begins("check");
        problems.addAll(Twins.parted(problems.all(), steps.checker(extensions).check(site, before)));
    }

    /** A build meets these faults on its pages. A theme is made only where there is something to look at: that takes a while. */
    private void checkTemplates(Problems problems) {
        List<String> own = steps.ownTemplates(folder);
        if (!own.isEmpty()) {
            problems.addAll(new Theme(steps.themeFiles(folder), extensions.functions).unreadable(own));
        }
    }

    /** The site at a revision. What was wrong with it then is nobody's problem now. */
    private @Nullable Site readBefore(String since, Site now, Problems problems) {
        Problems missing = new Problems();
        Site before = Revision.open(options.site(), since, missing)
                .map(tree -> steps.read(tree, new Memory(), new Problems()))
                .orElse(null);
        problems.addAll(Checker.weighed(missing.all(), now.settings().policy()));
        return before;
    }

    private boolean stops(Problems problems) {
        Severity worst = options.strict() ? Severity.WARNING : Severity.ERROR;
        return problems.all().stream().map(Problem::severity).anyMatch(severity -> severity.compareTo(worst) <= 0);
    }

    private Result result(Site site, Problems problems, int pages, WriteReport report) {
        List<Located> located = steps.locate(folder, problems.all());
        return new Result(
                located,
                site.factChecks().size(),
                site.heldBack(),
                pages,
                report.files(),
                report.bytes(),
                report.foreign(),
                options.strict());
    }

    @Override
    public void close() {
        steps.close();
    }
}
