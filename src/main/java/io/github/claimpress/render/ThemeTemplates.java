package io.github.claimpress.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import io.github.claimpress.text.FileTree;
import io.github.claimpress.text.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The theme's templates, each parsed once. They can reach each other and their data, and nothing else. */
final class ThemeTemplates {
    static final String FOLDER = "templates/";

    private final Configuration configuration = new ParsedOnce();
    private final ThemeWrapper wrapper = new ThemeWrapper();
    private final FileTree theme;

    ThemeTemplates(FileTree theme) {
        this.theme = theme;
        configuration.setTemplateLoader(new Loader(theme));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(wrapper);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setTabSize(1);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        // Each part is at hand under its own name; only those that a page uses are loaded.
        configuration.setLazyAutoImports(true);
        configuration.addAutoImport("base", "layout/base.ftlh");
        for (FileTree.Entry file : theme.list(FOLDER + "part")) {
            String name = file.path().substring(FOLDER.length());
            if (name.endsWith(".ftlh")) {
                String part = name.substring("part/".length(), name.length() - ".ftlh".length());
                configuration.addAutoImport(part.replace('-', '_'), name);
            }
        }
    }

    Template get(String name) throws IOException {
        return configuration.getTemplate(name);
    }

    /** Parses all of them. What is wrong with one is told to the page that wants it. */
    void parse() {
        for (FileTree.Entry file : theme.list("templates")) {
            String name = file.path().substring(FOLDER.length());
            if (name.endsWith(".ftlh")) {
                try {
                    configuration.getTemplate(name);
                } catch (IOException later) {
                    // Whoever needs the template meets it again.
                }
            }
        }
    }

    /** Why a template cannot be parsed; empty where it can. */
    Optional<ParseException> fault(String path) {
        try {
            configuration.getTemplate(path.substring(FOLDER.length()));
            return Optional.empty();
        } catch (ParseException fault) {
            return Optional.of(fault);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + path + ": " + failure.getMessage(), failure);
        }
    }

    ThemeWrapper wrapper() {
        return wrapper;
    }

    /** A page asks for each part that it uses, and the library's own cache makes much ado for every answer. */
    private static final class ParsedOnce extends Configuration {
        private final Map<String, Template> parsed = new ConcurrentHashMap<>();

        ParsedOnce() {
            super(ThemeWrapper.VERSION);
        }

        @Override
        public @Nullable Template getTemplate(
                String name,
                @Nullable Locale locale,
                @Nullable Object condition,
                @Nullable String encoding,
                boolean parse,
                boolean mayBeMissing)
                throws IOException {
            Template found = parse ? parsed.get(name) : null;
            if (found != null) {
                return found;
            }
            try {
                found = super.getTemplate(name, locale, condition, encoding, parse, mayBeMissing);
            } catch (IOException fault) {
                // The library remembers a fault too, and says at the second time only that there was one at the first.
                if (fault.getCause() instanceof ParseException first) {
                    throw first;
                }
                throw fault;
            }
            if (found != null && parse) {
                parsed.put(name, found);
            }
            return found;
        }
    }

    private record Loader(FileTree theme) implements TemplateLoader {
        /** A template as it was found; equal to itself only, since it is read once. */
        private record Source(String name, byte[] bytes) {}

        @Override
        public @Nullable Object findTemplateSource(String name) {
            return theme.read(FOLDER + name)
                    .map(bytes -> new Source(name, bytes))
                    .orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            String text = new String(((Source) source).bytes, StandardCharsets.UTF_8);
            return new StringReader(SourceText.of(((Source) source).name, text).content());
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }
}
