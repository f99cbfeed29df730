package io.github.claimpress.data;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Source;
import io.github.claimpress.model.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The entries as a table, one a line. A field with several values has them between bars. */
final class EntryTable {
    private static final String BETWEEN = "|";

    private final Published published;
    private final Map<String, Function<FactCheck, @Nullable Object>> columns = new LinkedHashMap<>();

    EntryTable(Published published) {
        this.published = published;
        nameColumns();
        claimColumns();
        verdictColumns();
        recordColumns();
    }

    void write(OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        CsvWriter table = new CsvWriter(out);
        table.row(new ArrayList<>(columns.keySet()));
        for (FactCheck entry : published.entries()) {
            List<@Nullable String> fields = new ArrayList<>();
            for (Function<FactCheck, @Nullable Object> column : columns.values()) {
                Object value = column.apply(entry);
                fields.add(value == null ? null : value.toString());
            }
            table.row(fields);
        }
        out.flush();
    }

    private void nameColumns() {
        columns.put("id", FactCheck::id);
        columns.put("language", FactCheck::language);
        columns.put("slug", FactCheck::slug);
        columns.put("url", published::url);
        columns.put("status", entry -> entry.status().key());
        columns.put("title", FactCheck::title);
        columns.put("summary", FactCheck::lead);
        columns.put("published", FactCheck::published);
        columns.put("updated", FactCheck::updated);
        columns.put("authors", entry -> people(entry.authors(), entry));
        columns.put("reviewers", entry -> people(entry.reviewers(), entry));
    }

    private void claimColumns() {
        columns.put("claim", entry -> entry.claim().text());
        columns.put("claim_date", entry -> entry.claim().date());
        columns.put("claim_place", entry -> entry.claim().place());
        columns.put("claimant", EntryTable::claimantId);
        columns.put("claimant_name", this::claimant);
    }

    private void verdictColumns() {
        columns.put("verdict", entry -> of(entry, Verdict::rating));
        columns.put("verdict_label", published::verdict);
        columns.put("verdict_value", this::value);
        columns.put("explanation", entry -> of(entry, Verdict::explanation));
        columns.put(
                "confidence",
                entry -> of(
                        entry,
                        verdict -> verdict.confidence() == null
                                ? null
                                : verdict.confidence().key()));
    }

    private void recordColumns() {
        columns.put("countries_about", entry -> list(entry.countries().about()));
        columns.put("countries_origin", entry -> list(entry.countries().origin()));
        columns.put("countries_spread", entry -> list(entry.countries().spread()));
        columns.put("topics", entry -> list(entry.topics()));
        columns.put("narratives", entry -> list(entry.narratives()));
        columns.put("appearances", entry -> addresses(entry.appearances(), Appearance::url));
        columns.put("sources", entry -> addresses(entry.sources(), Source::url));
        columns.put("official_denials", entry -> entry.denials().size());
        columns.put("requests_for_comment", entry -> entry.requests().size());
        columns.put("corrections", entry -> entry.corrections().size());
        columns.put("translation_of", FactCheck::translationOf);
        columns.put("license", published::license);
    }

    private String people(List<String> ids, FactCheck entry) {
        return list(
                ids.stream().map(id -> published.person(id, entry.language())).toList());
    }

    private static @Nullable String claimantId(FactCheck entry) {
        Party claimant = entry.claim().claimant();
        return claimant == null ? null : claimant.id();
    }

    private @Nullable String claimant(FactCheck entry) {
        Party claimant = entry.claim().claimant();
        return claimant == null ? null : published.site().nameOf(claimant, entry.language());
    }

    private @Nullable Integer value(FactCheck entry) {
        Rating rating = published.rating(entry);
        return rating == null ? null : rating.value();
    }

    private static @Nullable String of(FactCheck entry, Function<Verdict, @Nullable String> part) {
        return entry.verdict() == null ? null : part.apply(entry.verdict());
    }

    private static <T> String addresses(List<T> works, Function<T, @Nullable String> address) {
        return list(works.stream().map(address).filter(Objects::nonNull).toList());
    }

    private static String list(List<String> values) {
        return String.join(BETWEEN, values);
    }
}
