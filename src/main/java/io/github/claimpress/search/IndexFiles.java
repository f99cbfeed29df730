package io.github.claimpress.search;

import io.github.claimpress.letters.FoldingTable;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Writes the files of an index, the manifest last.
 *
 * @param keep begins to note them for the next build
 */
record IndexFiles(Site site, Documents documents, Supplier<KeptIndex.Keeping> keep) {
    /** Of the files' layout: a page's script that reads another one says that the page should be loaded again. */
    private static final int FORMAT = 1;

    /**
     * @param words tells all words, in their order
     * @param others the files that are not about words
     */
    void write(Consumer<Consumer<WordLine>> words, Map<String, byte[]> others, Consumer<OutputFile> out) {
        ShardFiles files = new ShardFiles();
        TermShards shards = new TermShards(files, ShardSizes.terms(documents.size()));
        try (KeptIndex.Keeping keeping = keep.get()) {
            words.accept(line -> {
                shards.add(line);
                keeping.add(line);
            });
            keeping.finish(others);
        }
        shards.flush();
        List<String> endings = EndingShards.write(shards.folded(), files);
        others.forEach(files::add);
        ScriptText manifest = new ScriptText()
                .number(FORMAT)
                .texts(languages())
                .number(documents.size())
                .number(ShardSizes.records())
                .number(others.keySet().stream()
                        .filter(name -> name.startsWith(AddressShards.FOLDER))
                        .count())
                .texts(Field.levels())
                .text(String.join(" ", shards.boundaries()))
                .text(String.join(" ", endings))
                .text(String.join(" ", shards.common()))
                .texts(FoldingTable.data().values());
        files.finish(manifest, out);
    }

    /** Each language with the number of its first entry and the folder of its pages. */
    private List<String> languages() {
        List<String> languages = new ArrayList<>();
        for (int i = 0; i < documents.languages().size(); i++) {
            String language = documents.languages().get(i);
            languages.add(
                    language + " " + documents.start(i) + " " + site.settings().folder(language));
        }
        return languages;
    }
}
