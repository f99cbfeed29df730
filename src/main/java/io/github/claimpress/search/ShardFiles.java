package io.github.claimpress.search;

import io.github.claimpress.model.OutputFile;
import io.github.claimpress.store.Checksum;
import io.github.claimpress.store.Digest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The files of one index, and its name: a mark of all their content. It stands in every address but the manifest's, so
 * that the files of two builds never mix in a reader's browser.
 */
final class ShardFiles {
    private static final String FOLDER = "search/";
    private static final int NAME_LENGTH = 10;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    void add(String name, ScriptText script) {
        add(name, script.bytes(name));
    }

    void add(String name, byte[] bytes) {
        files.put(name, bytes);
    }

    /** What was added so far, by name, in that order. */
    Map<String, byte[]> all() {
        return files;
    }

    /** Writes everything, the manifest under the one address that pages know. */
    void finish(ScriptText manifest, Consumer<OutputFile> out) {
        Digest digest = new Digest();
        files.values().forEach(bytes -> digest.add(Checksum.of(bytes)));
        String name = digest.add(manifest.bytes("manifest")).name().substring(0, NAME_LENGTH);
        files.forEach((file, bytes) -> out.accept(OutputFile.of(FOLDER + name + "/" + file + ".js", bytes)));
        out.accept(OutputFile.of(SearchIndex.MANIFEST, manifest.text(name).bytes("manifest")));
    }
}
