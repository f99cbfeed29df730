package io.github.claimpress.testkit;

import io.github.claimpress.BuildOptions;
import io.github.claimpress.Publisher;
import io.github.claimpress.diagnostic.Located;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file of {@code src/test/broken}: a sentence that says what is broken, the files of a small site, and the problems
 * that are told of it. {@code src/test/broken/README.md} has the form.
 */
public final class BrokenCase {
    private static final String EXPECTED = "expected";
    private static final Pattern MARK = Pattern.compile("⟦(?:U\\+([0-9A-F]{4,6})|([0-9]+) × ([^⟧]*))⟧", Pattern.DOTALL);
    private static final BrokenFile SETTINGS = new BrokenFile("content/site.yml", List.of(), """
            title: Example
            base_url: https://example.org/
            languages: [en, az, uk, ru, ar]
            policy:
              too-few-sources: off
              no-primary-source: off
              missing-archive: off
              no-request-for-comment: off
              unreviewed: off
              no-country: off
              no-topic: off
            """);

    private final String name;
    private final List<BrokenFile> files = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    /** @param options words behind the path, such as {@code crlf} */
    private record BrokenFile(String path, List<String> options, String text) {
        boolean has(String option) {
            return options.contains(option);
        }
    }

    private BrokenCase(String name) {
        this.name = name;
    }

    public static BrokenCase read(Path file) {
        BrokenCase made = new BrokenCase(file.getFileName().toString().replace(".txt", ""));
        List<String> header = List.of();
        StringBuilder text = new StringBuilder();
        for (String line : Folders.text(file).split("\n")) {
            if (line.startsWith("== ")) {
                made.add(header, text.toString());
                header = List.of(line.substring(3).split(" "));
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        made.add(header, text.toString());
        return made;
    }

    public String name() {
        return name;
    }

    /** The problems that the file names, as {@code path:line:column severity code: message}. */
    public List<String> expected() {
        return List.copyOf(expected);
    }

    /** The problems that are told, in their order. */
    public List<Located> told(Path folder) {
        Path site = folder.resolve("site");
        write(SETTINGS, site);
        boolean past = files.stream().anyMatch(file -> file.has("before"));
        if (past) {
            Repository repository = new Repository(site);
            files.stream().filter(file -> file.has("before")).forEach(file -> write(file, site));
            repository.git("init", "-q", "-b", "main");
            repository.commit("Before");
            files.stream().filter(file -> file.has("before")).forEach(file -> delete(site.resolve(file.path())));
        }
        files.stream().filter(file -> !file.has("before")).forEach(file -> write(file, site));
        boolean shallow = files.stream().anyMatch(file -> file.has("shallow"));
        if (!shallow) {
            return told(site, folder, past ? "HEAD" : null);
        }
        Repository whole = new Repository(site).commit("After");
        Path copy = folder.resolve("copy");
        whole.git("clone", "-q", "--depth", "1", "file://" + site.toAbsolutePath(), copy.toString());
        return told(copy, folder, "HEAD~1");
    }

    /** One problem as the files write it down. */
    public static String shown(Located located) {
        Problem problem = located.problem();
        return located.path() + ":" + located.start().line() + ":"
                + located.start().column() + " " + problem.severity().word() + " " + problem.code() + ": "
                + problem.message();
    }

    private List<Located> told(Path site, Path folder, String since) {
        BuildOptions options = new BuildOptions(
                site, folder.resolve("out"), folder.resolve("cache"), null, false, RuleRun.DAY, false, false, since, 2);
        Publisher publisher = new Publisher(Progress.SILENT);
        boolean templates = files.stream().anyMatch(file -> file.path().endsWith(".ftlh"));
        return (templates ? publisher.build(options) : publisher.check(options)).problems();
    }

    private void add(List<String> header, String text) {
        if (header.isEmpty()) {
            return;
        }
        if (header.get(0).equals(EXPECTED)) {
            text.lines().filter(line -> !line.isBlank()).forEach(expected::add);
        } else {
            files.add(new BrokenFile(header.get(0), header.subList(1, header.size()), unmarked(text)));
        }
    }

    private static String unmarked(String text) {
        return MARK.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        found.group(1) != null
                                ? Character.toString(Integer.parseInt(found.group(1), 16))
                                : found.group(3).repeat(Integer.parseInt(found.group(2)))));
    }

    private static void write(BrokenFile file, Path site) {
        try {
            Path target = site.resolve(file.path());
            Files.createDirectories(target.getParent());
            if (file.has("link")) {
                Files.createSymbolicLink(target, Path.of(file.text().strip()));
            } else if (file.has("picture")) {
                Files.write(target, Pictures.pngOfSize(9000, 9000));
            } else {
                Files.write(target, bytes(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(BrokenFile file) {
        String text = (file.has("bom") ? "\uFEFF" : "") + file.text();
        Charset charset = file.has("windows-1251") ? Charset.forName("windows-1251") : StandardCharsets.UTF_8;
        String ended = file.has("crlf") ? text.replace("\n", "\r\n") : file.has("cr") ? text.replace('\n', '\r') : text;
        return ended.getBytes(charset);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
