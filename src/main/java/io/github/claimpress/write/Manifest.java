package io.github.claimpress.write;

import io.github.claimpress.text.Utf8Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;

/** {@code data/manifest.json}: every other file with its size and checksum, by path. */
record Manifest(SortedMap<String, Made> files) {
    void writeTo(OutputStream out) throws IOException {
        Utf8Text json = new Utf8Text(1 << 10).add("{\"version\":1,\"files\":[");
        String before = "\n";
        for (Map.Entry<String, Made> file : files.entrySet()) {
            json.add(before)
                    .add("{\"path\":\"")
                    .add(file.getKey().replace("\"", "\\\""))
                    .add("\",\"bytes\":")
                    .add(Long.toString(file.getValue().digest().bytes()))
                    .add(",\"sha256\":\"")
                    .add(file.getValue().digest().sha256())
                    .add("\"}")
                    .drainTo(out);
            before = ",\n";
        }
        json.add("\n]}\n").drainTo(out);
    }
}
