package io.github.claimpress;

import io.github.claimpress.diagnostic.NearestName;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.Progress;
import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.diagnostic.RefusedException;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.model.EarlierCheck;
import io.github.claimpress.model.Site;
import io.github.claimpress.schema.CmsConfiguration;
import io.github.claimpress.schema.FieldTable;
import io.github.claimpress.schema.JsonSchema;
import io.github.claimpress.shape.Document;
import io.github.claimpress.shape.Vocabulary;
import io.github.claimpress.similar.Citations;
import io.github.claimpress.similar.SimilarClaims;
import io.github.claimpress.start.NewEntry;
import io.github.claimpress.start.NewSite;
import io.github.claimpress.start.ThemeFiles;
import io.github.claimpress.text.JarTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The editors' other verbs: begin a site, begin a fact-check, ask for the content model, take over a file of the
 * theme, ask what was checked already.
 * What cannot be done is a {@link RefusedException}, a failing disk a {@link PublishingException}.
 */
public final class Desk {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final String STARTER = "META-INF/claimpress/start";

    private final Progress progress;

    public Desk() {
        this(Progress.SILENT);
    }

    /** @param progress hears which step begins */
    public Desk(Progress progress) {
        this.progress = progress;
    }

    /**
     * Writes a new site.
     *
     * @param folder empty, or not there yet
     * @param title the site's name
     * @param day the day on which it begins; null for today
     */
    public void begin(Path folder, String title, @Nullable LocalDate day) {
        Vocabulary builtIn = vocabulary(folder);
        Map<String, String> schema = Map.of(".vscode/site.schema.json", JsonSchema.of(Document.SITE, builtIn));
        new NewSite(JarTree.packedWith(Desk.class, STARTER))
                .write(folder, title, Publisher.dayOr(day), ProgramVersion.number(), schema);
    }

    /**
     * Writes a draft in which every field is explained.
     *
     * @param site the site's folder
     * @param day the day on which it is written; null for today
     * @return the path of the new file, from the site's folder
     */
    public String draft(Path site, String title, @Nullable LocalDate day) {
        Publisher.requireSite(site);
        return NewEntry.write(site, read(site), title, Publisher.dayOr(day));
    }

    /** The kinds of files that there is a schema of, by their words. */
    public List<String> schemaKinds() {
        return Arrays.stream(Document.values()).map(Document::key).toList();
    }

    /**
     * The content model.
     *
     * @param site a folder whose own verdicts, countries and languages are taken; the built-in ones, where it is no site
     * @param kind one of {@link #schemaKinds()}; the configuration of an editing program is about all kinds
     */
    public String schema(Path site, SchemaFormat format, String kind) {
        Document document = document(kind);
        return switch (format) {
            case JSON -> JsonSchema.of(document, vocabulary(site));
            case SVELTIA -> CmsConfiguration.of(CmsConfiguration.Program.SVELTIA, vocabulary(site));
            case DECAP -> CmsConfiguration.of(CmsConfiguration.Program.DECAP, vocabulary(site));
            case TABLE -> FieldTable.of(document);
        };
    }

    /** The files of the theme that can be copied into a site, sorted. */
    public List<String> theme() {
        return themeFiles().paths();
    }

    /**
     * Copies a file of the theme into a site, where it takes the place of the built-in one.
     *
     * @param file its path, with or without {@code templates/} or {@code static/}
     */
    public Ejected eject(Path site, String file) {
        Publisher.requireSite(site);
        ThemeFiles files = themeFiles();
        String path = files.copy(file, site);
        return new Ejected(path, files.advice(path).orElse(""));
    }

    /**
     * The entries whose claims are nearest to a text.
     *
     * @param text a claim in any language, or a longer text that may hold one; of an address alone nobody means the words,
     *     so that it is {@link #citing} then
     * @param limit at most so many
     */
    public Similar similar(BuildOptions options, String text, int limit) {
        String address = text.strip();
        return ADDRESS.matcher(address).matches()
                ? citing(options, address)
                : ask(options, null, site -> new SimilarClaims(site).nearest(text, limit));
    }

    /** The entries that saw their claim at an address, or cite it, however it was copied. */
    public Similar citing(BuildOptions options, String url) {
        return ask(options, url, site -> new Citations(url).in(site));
    }

    private Similar ask(BuildOptions options, @Nullable String address, Function<Site, List<EarlierCheck>> question) {
        return new Publisher(progress).run(options, pipeline -> {
            Problems problems = new Problems();
            Site site = pipeline.read(problems);
            int errors = (int) problems.all().stream()
                    .map(Problem::severity)
                    .filter(Severity.ERROR::equals)
                    .count();
            return new Similar(
                    question.apply(site),
                    site.factChecks().size() + site.heldBack().size(),
                    errors,
                    address);
        });
    }

    private static ThemeFiles themeFiles() {
        return new ThemeFiles(BuiltIn.THEME);
    }

    private Document document(String kind) {
        return Arrays.stream(Document.values())
                .filter(document -> document.key().equals(kind))
                .findFirst()
                .orElseThrow(() -> {
                    String all = String.join(", ", schemaKinds());
                    String near = NearestName.of(kind, schemaKinds())
                            .map(name -> "Did you mean " + name + "? ")
                            .orElse("");
                    return new RefusedException("there is no schema of “" + kind + "”. " + near + "There are " + all);
                });
    }

    private static Vocabulary vocabulary(Path site) {
        return Vocabulary.of(read(site));
    }

    /** The site as far as it can be read; the built-in words and verdicts where there is none. */
    private static Site read(Path site) {
        BuildOptions options = BuildOptions.of(site, site.resolve("target/site"));
        return new Publisher(Progress.SILENT).lead(options, pipeline -> pipeline.read(new Problems()));
    }
}
