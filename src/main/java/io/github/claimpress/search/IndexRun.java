package io.github.claimpress.search;

import io.github.claimpress.address.AddressRules;
import io.github.claimpress.api.Export;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Makes an index from nothing: collects the words of all entries, then writes. */
final class IndexRun implements Export.Run {
    private final Site site;
    private final Documents documents;
    private final IndexFiles index;
    private final TermTable terms = new TermTable();
    private final Map<String, WordLog> logs = new LinkedHashMap<>();
    private final Map<String, EntryWords> words = new LinkedHashMap<>();
    private final AddressShards addresses = new AddressShards();

    IndexRun(IndexFiles index) {
        this.site = index.site();
        this.documents = index.documents();
        this.index = index;
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
        ShardFiles others = new ShardFiles();
        new RecordShards(site, others).write(documents.entries(), ShardSizes.records());
        new FilterFiles(site, documents, others).write();
        addresses.write(others);
        RuleFile.write(AddressRules.BUILT_IN, others);
        WordLines lines = new WordLines(terms, List.copyOf(logs.values()));
        index.write(each -> lines.each(documents, each), others.all(), out);
    }
}
