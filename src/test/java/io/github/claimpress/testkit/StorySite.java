package io.github.claimpress.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.claimpress.BuildOptions;
import io.github.claimpress.Publisher;
import io.github.claimpress.Result;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.report.ShortFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small site written as one text: each file begins with a line {@code -- path --}. Built on 22 November 2026 unless
 * a story says otherwise.
 */
public final class StorySite {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path folder;
    private LocalDate asOf = TODAY;
    private boolean drafts;
    private boolean strict;
    private boolean fromDisk;
    private String baseUrl;
    private String since;
    private Result result;

    private StorySite(Path folder) {
        this.folder = folder;
    }

    /** @param folder an empty folder for the site, its output and its cache */
    public static StorySite in(Path folder, String files) {
        StorySite site = new StorySite(folder);
        site.write(files);
        return site;
    }

    /** Adds or replaces files. */
    public StorySite write(String files) {
        String path = null;
        StringBuilder text = new StringBuilder();
        for (String line : files.lines().toList()) {
            if (line.startsWith("-- ") && line.endsWith(" --")) {
                save(path, text);
                path = line.substring(3, line.length() - 3);
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        save(path, text);
        return this;
    }

    public StorySite asOf(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    public StorySite drafts() {
        drafts = true;
        return this;
    }

    public StorySite strict() {
        strict = true;
        return this;
    }

    public StorySite fromDisk() {
        fromDisk = true;
        return this;
    }

    public StorySite baseUrl(String url) {
        baseUrl = url;
        return this;
    }

    /** Compares with a git revision. */
    public StorySite since(String revision) {
        since = revision;
        return this;
    }

    public StorySite build() {
        result = new Publisher(Progress.SILENT).build(options());
        return this;
    }

    public StorySite check() {
        result = new Publisher(Progress.SILENT).check(options());
        return this;
    }

    /** Builds and insists that there was no error. */
    public StorySite built() {
        build();
        assertTrue(result.errors() == 0, () -> "the site has errors:\n" + String.join("\n", problems()));
        return this;
    }

    public Result result() {
        return result;
    }

    /** Every problem on one line, as {@code path:line:column: severity: headline [code]}. */
    public List<String> problems() {
        return new ShortFormat().show(result.problems()).lines().toList();
    }

    /** The problems with one code, on one line each. */
    public List<String> problems(String code) {
        return problems().stream()
                .filter(line -> line.endsWith("[" + code + "]"))
                .toList();
    }

    public Located problem(String code) {
        return result.problems().stream()
                .filter(located -> located.problem().code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " in\n" + String.join("\n", problems())));
    }

    public Path folder() {
        return folder;
    }

    public Path output() {
        return folder.resolve("out");
    }

    public String page(String path) {
        try {
            return Files.readString(output().resolve(path));
        } catch (IOException missing) {
            throw new AssertionError("no " + path + " among\n" + String.join("\n", files()), missing);
        }
    }

    public boolean has(String path) {
        return Files.exists(output().resolve(path));
    }

    /** The paths of all files of the output, sorted. */
    public List<String> files() {
        if (!Files.exists(output())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(output())) {
            List<String> paths = new ArrayList<>();
            all.filter(Files::isRegularFile)
                    .forEach(file -> paths.add(output().relativize(file).toString()));
            paths.sort(null);
            return paths;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private BuildOptions options() {
        return new BuildOptions(
                folder, output(), folder.resolve("cache"), baseUrl, drafts, asOf, strict, fromDisk, since, 0);
    }

    private void save(String path, StringBuilder text) {
        if (path == null) {
            return;
        }
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
