package io.github.claimpress;

import io.github.claimpress.check.Checker;
import io.github.claimpress.diagnostic.Findings;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.read.Memory;
import io.github.claimpress.render.PageRenderer;
import io.github.claimpress.render.StaticFiles;
import io.github.claimpress.render.Theme;
import io.github.claimpress.search.SearchIndex;
import io.github.claimpress.serve.Preview;
import io.github.claimpress.serve.Snapshot;
import io.github.claimpress.serve.View;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a build after every edit, as few of them as will do: what has changed is read, what can stop a site is
 * checked, and its pages are planned. Then it is shown; each file is made when a browser asks for it, and rules that only
 * warn follow.
 */
final class LivePreview implements Preview {
    private final Steps steps;
    private Memory memory = new Memory();
    private @Nullable Tools tools;

    /** What serves from one edit to the next. */
    private record Tools(Extensions extensions, Checker strict, Checker mild, Theme theme) {}

    LivePreview(Steps steps) {
        this.steps = steps;
    }

    @Override
    public View view(Snapshot folder) {
        try {
            return look(folder);
        } catch (RuntimeException | Error failure) {
            // Nothing that a failed look has left is worth trusting.
            memory = new Memory();
            tools = null;
            throw failure;
        }
    }

    private View look(Snapshot folder) {
        Tools now = toolsFor(folder);
        tools = now;
        memory.now(folder::version);
        Problems problems = new Problems();
        Site site = steps.read(folder, memory, problems);
        problems.addAll(now.strict().check(site, null, severity -> severity == Severity.ERROR));
        Findings findings = Findings.of(problems.all(), some -> steps.locate(folder, some));
        if (findings.errors() > 0) {
            return new Unfit(findings);
        }
        List<Page> pages = steps.plan(site, now.extensions());
        ExportShelf shelf = new ExportShelf(
                now.extensions().exports,
                (some, out) -> steps.export(some, site, pages, (export, file) -> out.accept(file)));
        PageRenderer renderer = steps.renderer(
                now.theme(),
                site,
                pages,
                () -> shelf.file(SearchIndex.MANIFEST).map(SearchIndex::told).orElse(""));
        return new LiveView(
                pages,
                renderer,
                () -> StaticFiles.of(steps.themeFiles(folder), site.settings()),
                shelf,
                () -> now.mild().check(site, null, severity -> severity != Severity.ERROR),
                problems.all(),
                some -> steps.locate(folder, some));
    }

    /** Rules and exports may know files that are no texts, such as images, and a theme knows its own. */
    private Tools toolsFor(Snapshot folder) {
        Tools former = tools;
        boolean otherFiles = folder.changed().stream().anyMatch(LivePreview::isKnownByName);
        boolean otherTheme = folder.changed().stream().anyMatch(path -> !isContent(path));
        if (former != null && !otherFiles && !otherTheme) {
            return former;
        }
        if (former != null && !otherFiles) {
            return new Tools(
                    former.extensions(),
                    former.strict(),
                    former.mild(),
                    new Theme(steps.themeFiles(folder), former.extensions().functions));
        }
        Extensions extensions = steps.extensions(folder);
        return new Tools(
                extensions,
                steps.checker(extensions),
                steps.checker(extensions),
                new Theme(steps.themeFiles(folder), extensions.functions));
    }

    private static boolean isKnownByName(String path) {
        return path.startsWith("static/") || isContent(path) && !path.endsWith(".md");
    }

    private static boolean isContent(String path) {
        return path.startsWith("content/");
    }

    /** A site that cannot be shown. */
    private record Unfit(Findings findings) implements View {
        @Override
        public Optional<OutputFile> file(String path) {
            return Optional.empty();
        }

        @Override
        public Findings completed() {
            return findings;
        }
    }
}
