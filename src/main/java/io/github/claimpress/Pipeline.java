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
                new BuiltInRules(asOf), new BuiltInPages(), new BuiltInExports(bodies), new BuiltInImages(folder)));
        extensions.export(new SearchIndex());
        extensions.export(new Cards(options.cache()));
    }

    /** The site as it was read, whatever is wrong with it. */
    Site read() {
        progress.begins("read");
        return read(folder, new Problems());
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
            workers.alongside(
                    () -> exporting.run(staging::write),
                    () -> workers.each(pages, problems, (page, out) -> staging.write(renderer.render(page, out))));
            StaticFiles.of(theme, site.settings()).forEach(staging::write);
            WriteReport report = stops(problems) ? new WriteReport(0, 0, 0) : staging.publish();
            return result(site, problems, pages.size(), report);
        }
    }

    private Site readAndCheck(Problems problems) {
        progress.begins("read");
        Site site = read(folder, problems);
        Site before = options.since() == null ? null : readBefore(options.since(), problems);
        progress.begins("check");
        problems.addAll(new Checker(extensions.entryRules, extensions.siteRules).check(site, before));
        return site;
    }

    private Site read(FileTree tree, Problems problems) {
        ReadOptions reading = new ReadOptions(asOf, options.drafts(), options.baseUrl());
        return new SiteReader(tree, builtIn, markdown, bodies, reading, workers.executor()).read(problems);
    }

    /** The site at a revision. What was wrong with it then is nobody's problem now. */
    private @Nullable Site readBefore(String since, Problems problems) {
        return Revision.open(options.site(), since, problems)
                .map(tree -> read(tree, new Problems()))
                .orElse(null);
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
