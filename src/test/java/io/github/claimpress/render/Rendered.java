package io.github.claimpress.render;

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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site's rendered pages, by path, for tests to look at. */
final class Rendered {
    static final StructuredData DATA = entry -> "{\"@type\":\"ClaimReview\"}";
    private static final String EXTRA = "<@base.document><h1>${view.words}</h1></@base.document>";

    final Map<String, String> files = new TreeMap<>();
    final List<Problem> problems;

    Rendered(Site site, ExampleSite example, FileTree theme, RenderOptions options) {
        List<Page> pages = ExamplePages.of(site);
        PageRenderer renderer = new PageRenderer(theme, site, example.bodies(), pages, List.of(), DATA, options);
        Problems out = new Problems();
        pages.forEach(page -> add(renderer.render(page, out)));
        StaticFiles.of(theme, site.settings()).forEach(this::add);
        problems = out.all();
    }

    static Rendered example() {
        return example("https://example.org/checks/", new RenderOptions(false, false));
    }

    static Rendered example(String baseUrl, RenderOptions options) {
        ExampleSite example = new ExampleSite(baseUrl);
        return new Rendered(example.site(), example, theme(Map.of()), options);
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
        return Jsoup.parse(text(path), "https://example.org/checks/" + path);
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    private void add(OutputFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.content().writeTo(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        files.put(file.path(), bytes.toString(StandardCharsets.UTF_8));
    }
}
