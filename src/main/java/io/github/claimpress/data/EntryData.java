package io.github.claimpress.data;

import io.github.claimpress.api.Export;
import io.github.claimpress.json.JsonWriter;
import io.github.claimpress.model.Bodies;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Each entry as data beside its page, with the plain text of its body.
 *
 * @param bodies asked for one body at a time, when its file is written
 */
record EntryData(Bodies bodies) implements Export {
    @Override
    public String name() {
        return "entry-data";
    }

    @Override
    public Export.Run start(Site site, List<Page> pages) {
        Published published = new Published(site);
        EntryJson entries = new EntryJson(published);
        return (ModelExport) out -> {
            for (FactCheck entry : published.entries()) {
                String path = published.address(entry) + "index.json";
                out.accept(new OutputFile(path, stream -> write(entries, entry, stream)));
            }
        };
    }

    private void write(EntryJson entries, FactCheck entry, OutputStream stream) throws IOException {
        String text = bodies.body(entry.outline()).text();
        try (JsonWriter json = JsonWriter.pretty(stream)) {
            json.object(() -> entries.members(json, entry, text.isEmpty() ? null : text));
        }
    }
}
