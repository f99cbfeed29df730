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

/** Leads exports over the entries together, so that each body is fetched once; then each writes its files. */
final class Exporting {
    private final List<Export> exports;
    private final Site site;
    private final List<Page> pages;
    private final Bodies bodies;
    private final List<Export.Run> runs = new ArrayList<>();

    Exporting(List<Export> exports, Site site, List<Page> pages, Bodies bodies) {
        this.exports = exports;
        this.site = site;
        this.pages = pages;
        this.bodies = bodies;
    }

    void gather() {
        try {
            for (Export export : exports) {
                runs.add(export.start(site, pages));
            }
            boolean texts = runs.stream().anyMatch(Export.Run::readsTexts);
            for (FactCheck entry : site.factChecks()) {
                Body body = texts ? bodies.body(entry.outline()) : Body.EMPTY;
                for (Export.Run run : runs) {
                    run.add(entry, body);
                }
            }
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    /** @param out hears which export made the file */
    void finish(BiConsumer<Export, OutputFile> out) {
        try {
            for (int i = 0; i < runs.size(); i++) {
                Export export = exports.get(i);
                runs.get(i).finish(file -> out.accept(export, file));
            }
            for (Export.Run run : runs) {
                run.close();
            }
        } catch (IOException failure) {
            throw failed(failure);
        }
    }

    private static UncheckedIOException failed(IOException failure) {
        return new UncheckedIOException("cannot export: " + failure.getMessage(), failure);
    }
}
