package io.github.claimpress.search;

import io.github.claimpress.store.BytesIn;
import io.github.claimpress.store.BytesOut;
import io.github.claimpress.store.CacheFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An index as the last build has made it.
 *
 * @param words in their order
 * @param others the files that are not about words, in their order
 */
record KeptIndex(Basis basis, List<WordLine> words, Map<String, byte[]> others) {
    private static final int END = 0;
    private static final int WORD = 1;
    private static final int COMMON_WORD = 2;

    /** Null where there is none to be trusted. */
    static @Nullable KeptIndex read(CacheFile file) {
        byte[] content = file.read().orElse(null);
        if (content == null) {
            return null;
        }
        BytesIn in = new BytesIn(content);
        try {
            Basis basis = Basis.read(in);
            List<WordLine> words = new ArrayList<>();
            for (int kind = in.count(); kind != END; kind = in.count()) {
                Term term = new Term(in.text(), in.text());
                words.add(new WordLine(term, bytes(in), kind == COMMON_WORD, bytes(in), bytes(in)));
            }
            Map<String, byte[]> others = new LinkedHashMap<>();
            while (in.more()) {
                others.put(in.text(), bytes(in));
            }
            return new KeptIndex(basis, words, others);
        } catch (RuntimeException notOurs) {
            return null;
        }
    }

    private static byte[] bytes(BytesIn in) {
        return in.raw(in.count());
    }

    /** Keeps an index while it is being made, or nothing. */
    static final class Keeping implements AutoCloseable {
        private static final int AT_ONCE = 1 << 16;

        private final CacheFile.@Nullable Growing file;
        private final BytesOut out = new BytesOut();

        private Keeping(CacheFile.@Nullable Growing file) {
            this.file = file;
        }

        static Keeping nothing() {
            return new Keeping(null);
        }

        static Keeping in(CacheFile file, Basis basis) {
            Keeping keeping = new Keeping(file.begin());
            basis.write(keeping.out);
            return keeping;
        }

        void add(WordLine line) {
            if (file == null) {
                return;
            }
            out.number(line.common() ? COMMON_WORD : WORD);
            out.text(line.term().folded());
            out.text(line.term().written());
            add(line.list());
            add(line.heads());
            add(line.places());
            if (out.length() > AT_ONCE) {
                out.drainTo(file);
            }
        }

        /** To be called in the end. */
        void finish(Map<String, byte[]> others) {
            if (file == null) {
                return;
            }
            out.number(END);
            others.forEach((name, bytes) -> {
                out.text(name);
                add(bytes);
                out.drainTo(file);
            });
            out.drainTo(file);
            file.finish();
        }

        private void add(byte[] bytes) {
            out.number(bytes.length);
            out.raw(bytes, 0, bytes.length);
        }

        @Override
        public void close() {
            if (file != null) {
                file.close();
            }
        }
    }
}
