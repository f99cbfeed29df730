package io.github.claimpress.testkit;

import io.github.claimpress.api.Export;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of an export, by path. Each is written twice, and has to be the same both times. */
public final class Exported {
    private Exported() {}

    public static Map<String, String> files(Export export, Site site) {
        return files(export, site, RichPages.of(site));
    }

    public static Map<String, String> files(Export export, Site site, List<Page> pages) {
        Map<String, String> files = new TreeMap<>();
        try (Export.Run run = export.start(site, pages)) {
            for (FactCheck entry : site.factChecks()) {
                run.add(entry, new Body("<p>Body</p>", "Body"));
            }
            run.finish(file -> {
                if (files.put(file.path(), bytes(file).toString(StandardCharsets.UTF_8)) != null) {
                    throw new AssertionError("two files at " + file.path());
                }
                if (!bytes(file).toString(StandardCharsets.UTF_8).equals(files.get(file.path()))) {
                    throw new AssertionError("not the same the second time: " + file.path());
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return files;
    }

    private static ByteArrayOutputStream bytes(OutputFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("the stream is not the file's to close");
            }
        };
        try {
            OutputStream out = bytes;
            file.content().writeTo(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes;
    }
}
