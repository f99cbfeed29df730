package io.github.claimpress.testkit;

import io.github.claimpress.check.Checker;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.markdown.Markdown;
import io.github.claimpress.model.Site;
import io.github.claimpress.read.BuiltInWords;
import io.github.claimpress.read.ReadOptions;
import io.github.claimpress.read.SiteReader;
import io.github.claimpress.report.ShortFormat;
import io.github.claimpress.store.BodyStore;
import io.github.claimpress.text.DiskTree;
import io.github.claimpress.text.SourceText;
import io.github.claimpress.yaml.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A page of {@code docs/rules}. Under {@code ## Bad} and {@code ## Good} each fenced block is a file, named after the
 * kind of its text; {@code before} and a name is the file at the revision that is compared. The block of kind
 * {@code text} has the lines that the bad site gives.
 */
public final class RulePage {
    private static final String SETTINGS = "content/site.yml";

    private final Path file;
    private final Map<String, Map<String, StringBuilder>> files = new TreeMap<>();
    private final StringBuilder expected = new StringBuilder();
    private final List<String> headings = new ArrayList<>();

    private RulePage(Path file) {
        this.file = file;
    }

    public static RulePage read(Path file) {
        RulePage page = new RulePage(file);
        try {
            page.parse(Files.readAllLines(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return page;
    }

    public String code() {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".md".length());
    }

    /** The page's headings, with their signs. */
    public List<String> headings() {
        return List.copyOf(headings);
    }

    /** The lines that the bad site gives; {@code [code]} alone where they cannot be shown. */
    public String expected() {
        return expected.toString();
    }

    /** Whether the page has a bad and a good site that can be built from its text. */
    public boolean isRunnable() {
        return files.containsKey("bad")
                && files.containsKey("good")
                && !expected().equals("[" + code() + "]\n");
    }

    /** The problems with this page's code that a section's site gives, one a line. */
    public String problems(String section) {
        Problems out = new Problems();
        Site now = site(files(section), out);
        Site then = files.containsKey(section + " before") ? site(files(section + " before"), new Problems()) : null;
        List<Problem> found = new ArrayList<>(out.all());
        found.addAll(RuleRun.builtIn().problems(now, then));
        List<Located> located = new ArrayList<>();
        for (Problem problem : Checker.weighed(found, now.settings().policy())) {
            if (problem.code().value().equals(code())) {
                located.add(new Locator(text(section, problem.place().path())).locate(problem));
            }
        }
        located.sort(Located.ORDER);
        return new ShortFormat().show(located);
    }

    private @Nullable SourceText text(String section, String path) {
        String text = files(section).get(path);
        return text == null ? null : SourceText.of(path, text);
    }

    private static Site site(Map<String, String> files, Problems out) {
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try (BodyStore bodies = new BodyStore(Files.createTempDirectory("rule-page"))) {
            ReadOptions options = new ReadOptions(RuleRun.DAY, false, null);
            BuiltInWords words = new BuiltInWords(new DiskTree(Path.of("")));
            return new SiteReader(new MapTree(files), words, new Markdown(), bodies, options, worker).read(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            worker.shutdown();
        }
    }

    private Map<String, String> files(String site) {
        Map<String, String> all = new TreeMap<>();
        all.put(SETTINGS, "title: Example\nbase_url: https://example.org/\n");
        files.getOrDefault(site, Map.of()).forEach((path, text) -> all.put(path, text.toString()));
        return all;
    }

    private void parse(List<String> lines) {
        String section = "";
        String fence = "";
        StringBuilder into = new StringBuilder();
        for (String line : lines) {
            if (!fence.isEmpty()) {
                if (line.equals(fence)) {
                    fence = "";
                } else {
                    into.append(line).append('\n');
                }
            } else if (line.startsWith("```")) {
                fence = line.replaceAll("[^`].*", "");
                into = block(section, line.substring(fence.length()).split(" ", -1));
            } else if (line.startsWith("#")) {
                headings.add(line);
                section = line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT);
            }
        }
    }

    /** @param words what stands behind the fence: the kind of the text, and a file's name with or without "before" */
    private StringBuilder block(String section, String[] words) {
        if (words.length == 1) {
            return words[0].equals("text") ? expected : new StringBuilder();
        }
        String site = words.length == 2 ? section : section + " before";
        return files.computeIfAbsent(site, fresh -> new TreeMap<>())
                .computeIfAbsent(words[words.length - 1], fresh -> new StringBuilder());
    }
}
