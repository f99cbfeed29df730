package io.github.claimpress;

import io.github.claimpress.api.Export;
import io.github.claimpress.model.Bodies;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Leads all exports over the entries together, so that each body is fetched once. */
record Exporting(List<Export> exports, Site site, List<Page> pages, Bodies bodies) {
    /** @param out hears which export made the file */
    void run(BiConsumer<Export, OutputFile> out) {
        List<Export.Run> runs = new ArrayList<>();
        try {
            for (Export export : exports) {
                runs.add(export.start(site, pages));
            }
            for (FactCheck entry : site.factChecks()) {
                Body body = bodies.body(entry.outline());
                for (Export.Run run : runs) {
                    run.add(entry, body);
                }
            }
            for (int i = 0; i < runs.size(); i++) {
                Export export = exports.get(i);
                runs.get(i).finish(file -> out.accept(export, file));
            }
            for (Export.Run run : runs) {
                run.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot export: " + failure.getMessage(), failure);
        }
    }
}
