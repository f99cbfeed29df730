package io.github.claimpress;

import io.github.claimpress.api.Export;
import io.github.claimpress.card.Cards;
import io.github.claimpress.check.BuiltInRules;
import io.github.claimpress.check.Checker;
import io.github.claimpress.data.BuiltInExports;
import io.github.claimpress.data.ClaimReviews;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.image.BuiltInImages;
import io.github.claimpress.markdown.Markdown;
import io.github.claimpress.model.Bodies;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.plan.BuiltInPages;
import io.github.claimpress.plan.SitePlan;
import io.github.claimpress.read.Memory;
import io.github.claimpress.read.ReadOptions;
import io.github.claimpress.read.SiteReader;
import io.github.claimpress.read.SourceFiles;
import io.github.claimpress.render.PageRenderer;
import io.github.claimpress.render.RenderOptions;
import io.github.claimpress.render.Theme;
import io.github.claimpress.search.SearchIndex;
import io.github.claimpress.store.BodyStore;
import io.github.claimpress.store.Digest;
import io.github.claimpress.store.EntryCache;
import io.github.claimpress.text.FileTree;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Each step, made ready with what the options say, for whoever leads them: {@link Pipeline} once through for a build,
 * {@link LivePreview} after every edit.
 */
final class Steps implements AutoCloseable {
    private final BuildOptions options;
    private final LocalDate asOf;
    private final Markdown markdown = new Markdown();
    private final Workers workers;
    private final BodyStore bodies;
    private final EntryCache entries;

    Steps(BuildOptions options, LocalDate asOf) {
        this.options = options;
        this.asOf = asOf;
        this.workers = new Workers(options.jobs(), markdown.threads());
        this.bodies = new BodyStore(options.cache());
        this.entries = new EntryCache(options.cache(), ProgramCode.NAME, bodies);
        // Wanted before any entry can be read, while the other processors would have nothing to do.
        workers.executor().execute(BuiltIn.WORDS::read);
    }

    Workers workers() {
        return workers;
    }

    /** The texts of what was read. */
    Bodies bodies() {
        return bodies;
    }

    /** For a run that shows no text. */
    void keepNoBodies() {
        bodies.keepNone();
    }

    /** Our own rules, pages and exports, and those of extensions, over a site's folder. */
    Extensions extensions(FileTree folder) {
        Extensions extensions = Extensions.install(List.of(
                new BuiltInRules(asOf, ownStatics(folder), options.since()),
                new BuiltInPages(),
                new BuiltInExports(bodies),
                new BuiltInImages(folder)));
        extensions.export(new Cards(options.cache(), workers::each));
        extensions.export(new SearchIndex(entries, bodies, options.cache()));
        return extensions;
    }

    private static List<String> ownStatics(FileTree folder) {
        return folder.list("static").stream()
                .filter(file -> !file.link())
                .map(FileTree.Entry::path)
                .toList();
    }

    Checker checker(Extensions extensions) {
        return new Checker(extensions.entryRules, extensions.siteRules, workers.executor());
    }

    Site read(FileTree folder, Memory memory, Problems problems) {
        ReadOptions reading = new ReadOptions(asOf, options.drafts(), options.baseUrl());
        return new SiteReader(folder, BuiltIn.WORDS, markdown, bodies, reading, workers.executor(), memory)
                .read(problems);
    }

    /** A memory of what the last build has read, that notes what is read now. */
    Memory memory() {
        return ProgramCode.NAME.isEmpty() ? new Memory() : new Memory(entries);
    }

    /** The same for a run that keeps nothing: where the last build left nothing, nothing has to be compared. */
    Memory memoryOfLastBuild() {
        return entries.isThere() ? memory() : new Memory();
    }

    /** Keeps what was read with that memory, for the next build. */
    void keepEntries() {
        if (!ProgramCode.NAME.isEmpty()) {
            entries.keep(workers::each);
        }
    }

    /** What tells each file of this site, with these options and this program, from any other. */
    FileMarks marks(FileTree folder, Extensions extensions, PageRenderer renderer, List<Page> pages) {
        Digest ground = new Digest().add(ProgramCode.NAME);
        for (FileTree.Entry file : folder.list("templates")) {
            folder.read(file.path()).ifPresent(bytes -> ground.add(file.path()).add(bytes));
        }
        boolean known = extensions.areOurs() && !ProgramCode.NAME.isEmpty();
        return new FileMarks(known ? renderer.marks(ground.name(), entries::mark) : null, pages);
    }

    List<Page> plan(Site site, Extensions extensions) {
        return SitePlan.plan(site, extensions.planners);
    }

    /** The templates that a site has in the place of built-in ones, and otherwise than they. */
    List<String> ownTemplates(FileTree folder) {
        return folder.list("templates").stream()
                .map(FileTree.Entry::path)
                .filter(path -> path.endsWith(".ftlh"))
                .filter(path -> BuiltIn.THEME
                        .read(path)
                        .filter(builtIn ->
                                !Arrays.equals(builtIn, folder.read(path).orElse(builtIn)))
                        .isPresent())
                .toList();
    }

    /** The site's own templates and static files over the built-in ones. */
    FileTree themeFiles(FileTree folder) {
        return FileTree.layered(folder, BuiltIn.THEME);
    }

    PageRenderer renderer(Theme theme, Site site, List<Page> pages, Supplier<String> index) {
        RenderOptions rendering = new RenderOptions(options.fromDisk(), options.drafts());
        return new PageRenderer(theme, site, bodies, pages, new ClaimReviews(site)::of, index, rendering);
    }

    Exporting exporting(List<Export> exports, Site site, List<Page> pages) {
        return new Exporting(exports, site, pages, bodies);
    }

    void export(List<Export> exports, Site site, List<Page> pages, BiConsumer<Export, OutputFile> out) {
        Exporting exporting = exporting(exports, site, pages);
        exporting.gather();
        exporting.finish(out);
    }

    List<Located> locate(FileTree folder, List<Problem> problems) {
        return new Locating(new SourceFiles(themeFiles(folder))).locate(problems);
    }

    @Override
    public void close() {
        workers.close();
        bodies.close();
        entries.close();
    }
}
