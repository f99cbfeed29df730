package io.github.claimpress.write;

import io.github.claimpress.store.BytesIn;
import io.github.claimpress.store.BytesOut;
import io.github.claimpress.store.CacheFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What the last build wrote and of what it was made, kept in the cache: by path, files with a mark only. */
record FormerFiles(CacheFile file) {
    static FormerFiles in(Path cache) {
        return new FormerFiles(new CacheFile(cache, "files"));
    }

    /** None where nothing is known. */
    Map<String, Made> read() {
        Optional<byte[]> content = file.read();
        if (content.isEmpty()) {
            return Map.of();
        }
        Map<String, Made> files = new HashMap<>();
        BytesIn in = new BytesIn(content.get());
        try {
            while (in.more()) {
                files.put(in.text(), new Made(in.text(), new FileDigest(in.number(), in.text()), in.count()));
            }
            return files;
        } catch (RuntimeException notOurs) {
            return Map.of();
        }
    }

    void write(SortedMap<String, Made> files) {
        BytesOut out = new BytesOut();
        files.forEach((path, made) -> {
            if (!made.mark().isEmpty()) {
                out.text(path);
                out.text(made.mark());
                out.number(made.digest().bytes());
                out.text(made.digest().sha256());
                out.number(made.checksum());
            }
        });
        file.write(out.bytes());
    }
}
