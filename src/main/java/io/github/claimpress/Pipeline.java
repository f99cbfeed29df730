package io.github.claimpress;

import io.github.claimpress.card.Cards;
import io.github.claimpress.check.BuiltInRules;
import io.github.claimpress.check.Checker;
import io.github.claimpress.data.BuiltInExports;
import io.github.claimpress.data.ClaimReviews;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.history.Revision;
import io.github.claimpress.image.BuiltInImages;
import io.github.claimpress.markdown.Markdown;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.plan.BuiltInPages;
import io.github.claimpress.plan.SitePlan;
import io.github.claimpress.read.ReadOptions;
import io.github.claimpress.read.SiteReader;
import io.github.claimpress.read.SourceFiles;
import io.github.claimpress.render.PageRenderer;
import io.github.claimpress.render.RenderOptions;
import io.github.claimpress.render.StaticFiles;
import io.github.claimpress.search.SearchIndex;
import io.github.claimpress.store.BodyStore;
import io.github.claimpress.text.DiskTree;
import io.github.claimpress.text.FileTree;
import io.github.claimpress.text.JarTree;
import io.github.claimpress.write.Staging;
import io.github.claimpress.write.WriteReport;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run, step by step: read, check, plan, render, index and export, write. The only class that knows the order. */
final class Pipeline implements AutoCloseable {
    static final String THEME = "META-INF/claimpress/theme";

    private final BuildOptions options;
    private final LocalDate asOf;
    private final Progress progress;
    private final Markdown markdown = new Markdown();
    private final Workers workers;
    private final BodyStore bodies;
    private final FileTree folder;
    private final FileTree builtIn = JarTree.packedWith(Publisher.class, THEME);
    private final Extensions extensions;

    Pipeline(BuildOptions options, LocalDate asOf, Progress progress) {
        this.options = options;
        this.asOf = asOf;
        this.progress = progress;
        this.workers = new Workers(options.jobs(), markdown.threads());
        this.bodies = new BodyStore(options.cache());
        this.folder = new DiskTree(options.site());
        this.extensions = Extensions.install(List.of(
                new BuiltInRules(asOf, ownStatics()), new BuiltInPages(), new BuiltInExports(bodies), new BuiltInImages(folder)));
        extensions.export(new SearchIndex());
        extensions.export(new Cards(options.cache()));
    }

    private List<String> ownStatics() {
        return folder.list("static").stream()
                .filter(file -> !file.link())
                .map(FileTree.Entry::path)
                .toList();
    }

    Result check() {
        Problems problems = new Problems();
        Site site = readAndCheck(problems);
        return result(site, problems, 0, new WriteReport(0, 0, 0));
    }

    Result build() {
        Problems problems = new Problems();
        Site site = readAndCheck(problems);
        if (stops(problems)) {
            return result(site, problems, 0, new WriteReport(0, 0, 0));
        }
        progress.begins("plan");
        List<Page> pages = SitePlan.plan(site, extensions.planners);
        FileTree theme = FileTree.layered(folder, builtIn);
        PageRenderer renderer = new PageRenderer(
                theme,
                site,
                bodies,
                pages,
                extensions.functions,
                new ClaimReviews(site)::of,
                new RenderOptions(options.fromDisk(), options.drafts()));
        progress.begins(
                "make " + pages.size() + " pages of " + site.factChecks().size() + " fact-checks");
        try (Staging staging = Staging.beside(options.output())) {
            Exporting exporting = new Exporting(extensions.exports, site, pages, bodies);
            Problems faults = new Problems();
            workers.alongside(
                    () -> exporting.run(staging::write),
                    () -> workers.each(pages, faults, (page, out) -> staging.write(renderer.render(page, out))));
            problems.addAll(PageRenderer.together(faults.all()));
            StaticFiles.of(theme, site.settings()).forEach(staging::write);
            WriteReport report = stops(problems) ? new WriteReport(0, 0, 0) : staging.publish();
            return result(site, problems, pages.size(), report);
        }
    }

    /** The site, as far as it can be read. */
    Site read(Problems problems) {
        progress.begins("read");
        return read(folder, problems);
    }

    private Site readAndCheck(Problems problems) {
        Site site = read(problems);
        Site before = options.since() == null ? null : readBefore(options.since(), site, problems);
        progress.begins("check");
        Checker checker = new Checker(extensions.entryRules, extensions.siteRules, workers.executor());
        problems.addAll(checker.check(site, before));
        return site;
    }

    private Site read(FileTree tree, Problems problems) {
        ReadOptions reading = new ReadOptions(asOf, options.drafts(), options.baseUrl());
        return new SiteReader(tree, builtIn, markdown, bodies, reading, workers.executor()).read(problems);
    }

    /** The site at a revision. What was wrong with it then is nobody's problem now. */
    private @Nullable Site readBefore(String since, Site now, Problems problems) {
        Problems missing = new Problems();
        Site before = Revision.open(options.site(), since, missing)
                .map(tree -> read(tree, new Problems()))
                .orElse(null);
        problems.addAll(Checker.weighed(missing.all(), now.settings().policy()));
        return before;
    }

    private boolean stops(Problems problems) {
        Severity worst = options.strict() ? Severity.WARNING : Severity.ERROR;
        return problems.all().stream().map(Problem::severity).anyMatch(severity -> severity.compareTo(worst) <= 0);
    }

    private Result result(Site site, Problems problems, int pages, WriteReport report) {
        SourceFiles files = new SourceFiles(FileTree.layered(folder, builtIn));
        List<Located> located = new Locating(files).locate(problems.all());
        return new Result(located, site.factChecks().size(), pages, report.files(), report.bytes(), options.strict());
    }

    @Override
    public void close() {
        workers.close();
        bodies.close();
    }
}
