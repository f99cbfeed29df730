package io.github.claimpress.write;

import io.github.claimpress.text.Utf8Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code data/manifest.json}: every other file with its size and checksum, by path. */
record Manifest(SortedMap<String, Made> files) {
    private static final String BEGINNING = "{\"version\":1,\"files\":[";
    private static final Pattern LINE = Pattern.compile("\\{\"path\":\"(.*)\",\"bytes\":.*");

    /** Whether a file begins as each manifest does: other programs have files of that name too. */
    static boolean isOne(Path file) throws IOException {
        byte[] beginning = BEGINNING.getBytes(StandardCharsets.US_ASCII);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(beginning, in.readNBytes(beginning.length));
        }
    }

    /** The paths in a manifest that a build has written. */
    static List<String> paths(Path manifest) throws IOException {
        // Bytes that are no text must not keep a site from being published.
        return new String(Files.readAllBytes(manifest), StandardCharsets.UTF_8)
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1).replace("\\\"", "\""))
                .toList();
    }

    void writeTo(OutputStream out) throws IOException {
        Utf8Text json = new Utf8Text(1 << 10).add(BEGINNING);
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
