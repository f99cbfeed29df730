package io.github.claimpress.render;

import io.github.claimpress.api.TemplateFunction;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import io.github.claimpress.testkit.ExamplePages;
import io.github.claimpress.testkit.ExampleSite;
import io.github.claimpress.testkit.MapTree;
import io.github.claimpress.text.DiskTree;
import io.github.claimpress.text.FileTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site's rendered pages, by path, for tests to look at. */
final class Rendered {
    static final StructuredData DATA = entry -> "{\"@type\":\"ClaimReview\"}";
    private static final String EXTRA = "<@base.document><h1>${view.words}</h1></@base.document>";

    final Map<String, String> files = new TreeMap<>();
    final List<Page> pages;
    final List<Problem> problems;
    private final Map<String, Document> parsed = new ConcurrentHashMap<>();

    Rendered(Site site, ExampleSite example, FileTree theme, RenderOptions options) {
        pages = ExamplePages.of(site);
        PageRenderer renderer =
                new PageRenderer(new Theme(theme, List.of()), site, example.bodies(), pages, DATA, () -> "", options);
        Problems out = new Problems();
        pages.forEach(page -> add(renderer.render(page, out)));
        StaticFiles.of(theme, site.settings()).forEach(this::add);
        problems = out.all();
    }

    /** The example as most tests want it, rendered once. */
    static Rendered example() {
        return Example.SITE;
    }

    private static final class Example {
        private static final Rendered SITE = example("https://example.org/checks/", new RenderOptions(false, false));
    }

    static Rendered example(String baseUrl, RenderOptions options) {
        ExampleSite example = new ExampleSite(baseUrl);
        return new Rendered(example.site(), example, theme(Map.of()), options);
    }

    /** A page of a site that has no other. */
    static String one(Site site, ExampleSite example, FileTree theme, Page page) {
        return one(site, example, theme, page, new Problems(), List.of());
    }

    static String one(
            Site site,
            ExampleSite example,
            FileTree theme,
            Page page,
            Problems problems,
            List<TemplateFunction> functions) {
        RenderOptions options = new RenderOptions(false, false);
        PageRenderer renderer = new PageRenderer(
                new Theme(theme, functions), site, example.bodies(), List.of(page), DATA, () -> "", options);
        return text(renderer.render(page, problems));
    }

    static FileTree theme(Map<String, String> own) {
        Map<String, String> files = new TreeMap<>(own);
        files.putIfAbsent("templates/page/extra.ftlh", EXTRA);
        return FileTree.layered(new MapTree(files), new DiskTree(Path.of("").toAbsolutePath()));
    }

    String text(String path) {
        return Objects.requireNonNull(files.get(path), () -> "no file " + path + " in " + files.keySet());
    }

    Document page(String path) {
        return parsed.computeIfAbsent(path, one -> Jsoup.parse(text(one), "https://example.org/checks/" + one));
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    private void add(OutputFile file) {
        files.put(file.path(), text(file));
    }

    private static String text(OutputFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.content().writeTo(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
