package io.github.claimpress.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** {@code data/manifest.json}: every other file with its size and checksum, by path. */
record Manifest(Map<String, Made> files) {
    void writeTo(OutputStream out) throws IOException {
        StringBuilder json = new StringBuilder("{\"version\":1,\"files\":[");
        String before = "\n";
        for (Map.Entry<String, Made> file : files.entrySet()) {
            json.append(before)
                    .append("{\"path\":\"")
                    .append(file.getKey().replace("\"", "\\\""))
                    .append("\",\"bytes\":")
                    .append(file.getValue().digest().bytes())
                    .append(",\"sha256\":\"")
                    .append(file.getValue().digest().sha256())
                    .append("\"}");
            before = ",\n";
        }
        out.write(json.append("\n]}\n").toString().getBytes(StandardCharsets.UTF_8));
    }
}
