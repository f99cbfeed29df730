package io.github.claimpress.search;

import io.github.claimpress.address.AddressRules;
import io.github.claimpress.api.Export;
import io.github.claimpress.letters.FoldingTable;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Collects the words of all entries, then writes the index's files, the manifest last. */
final class IndexRun implements Export.Run {
    /** Of the files' layout: a page's script that reads another one says that the page should be loaded again. */
    private static final int FORMAT = 1;

    private final Site site;
    private final Documents documents;
    private final TermTable terms = new TermTable();
    private final Map<String, WordLog> logs = new LinkedHashMap<>();
    private final Map<String, EntryWords> words = new LinkedHashMap<>();
    private final AddressShards addresses = new AddressShards();

    IndexRun(Site site) {
        this.site = site;
        this.documents = new Documents(site);
        for (String language : documents.languages()) {
            WordLog log = new WordLog();
            logs.put(language, log);
            words.put(language, new EntryWords(site, terms, log));
        }
    }

    @Override
    public void add(FactCheck entry, Body body) {
        int number = documents.number(entry);
        Objects.requireNonNull(words.get(entry.language())).add(number, entry, body.text());
        addresses.add(number, entry);
    }

    @Override
    public void finish(Consumer<OutputFile> out) {
        ShardFiles files = new ShardFiles();
        TermShards shards = new TermShards(
                documents, new Gathering(List.copyOf(logs.values())), files, ShardSizes.terms(documents.size()));
        shards.write(terms);
        List<String> endings = EndingShards.write(shards.folded(), files);
        int records = ShardSizes.records();
        new RecordShards(site, files).write(documents.entries(), records);
        new FilterFiles(site, documents, files).write();
        int addressFiles = addresses.write(files);
        RuleFile.write(AddressRules.BUILT_IN, files);
        ScriptText manifest = new ScriptText()
                .number(FORMAT)
                .texts(languages())
                .number(documents.size())
                .number(records)
                .number(addressFiles)
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
