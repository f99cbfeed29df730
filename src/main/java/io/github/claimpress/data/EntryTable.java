package io.github.claimpress.data;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.Claim;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Source;
import io.github.claimpress.model.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries as a table, one a line. A field with several values has them between bars. */
final class EntryTable {
    private static final String BETWEEN = "|";

    /** In the order in which {@link #fields} adds them. */
    private static final List<String> COLUMNS =
            List.of(("id language slug url status title summary published updated authors reviewers"
                            + " claim claim_date claim_place claimant claimant_name"
                            + " verdict verdict_label verdict_value explanation confidence"
                            + " countries_about countries_origin countries_spread topics narratives"
                            + " appearances sources official_denials requests_for_comment corrections"
                            + " translation_of license")
                    .split(" ", -1));

    private final Published published;

    EntryTable(Published published) {
        this.published = published;
    }

    void write(OutputStream stream) throws IOException {
        CsvWriter table = new CsvWriter(stream);
        table.row(COLUMNS);
        List<@Nullable Object> fields = new ArrayList<>();
        for (FactCheck entry : published.entries()) {
            fields.clear();
            fields(entry, fields);
            table.row(fields);
        }
    }

    private void fields(FactCheck entry, List<@Nullable Object> out) {
        out.add(entry.id());
        out.add(entry.language());
        out.add(entry.slug());
        out.add(published.url(entry));
        out.add(entry.status().key());
        out.add(entry.title());
        out.add(entry.lead());
        out.add(entry.published());
        out.add(entry.updated());
        out.add(people(entry.authors(), entry));
        out.add(people(entry.reviewers(), entry));
        claim(entry.claim(), entry, out);
        verdict(entry.verdict(), entry, out);
        record(entry, out);
    }

    private void claim(Claim claim, FactCheck entry, List<@Nullable Object> out) {
        Party claimant = claim.claimant();
        out.add(claim.text());
        out.add(claim.date());
        out.add(claim.place());
        out.add(claimant == null ? null : claimant.id());
        out.add(claimant == null ? null : published.site().nameOf(claimant, entry.language()));
    }

    private void verdict(@Nullable Verdict verdict, FactCheck entry, List<@Nullable Object> out) {
        Rating rating = published.rating(entry);
        out.add(verdict == null ? null : verdict.rating());
        out.add(published.verdict(entry));
        out.add(rating == null ? null : rating.value());
        out.add(verdict == null ? null : verdict.explanation());
        out.add(
                verdict == null || verdict.confidence() == null
                        ? null
                        : verdict.confidence().key());
    }

    private void record(FactCheck entry, List<@Nullable Object> out) {
        out.add(String.join(BETWEEN, entry.countries().about()));
        out.add(String.join(BETWEEN, entry.countries().origin()));
        out.add(String.join(BETWEEN, entry.countries().spread()));
        out.add(String.join(BETWEEN, entry.topics()));
        out.add(String.join(BETWEEN, entry.narratives()));
        List<String> appearances = new ArrayList<>();
        for (Appearance appearance : entry.appearances()) {
            add(appearance.url(), appearances);
        }
        out.add(String.join(BETWEEN, appearances));
        List<String> sources = new ArrayList<>();
        for (Source source : entry.sources()) {
            add(source.url(), sources);
        }
        out.add(String.join(BETWEEN, sources));
        out.add(entry.denials().size());
        out.add(entry.requests().size());
        out.add(entry.corrections().size());
        out.add(entry.translationOf());
        out.add(published.license(entry));
    }

    private static void add(@Nullable String address, List<String> addresses) {
        if (address != null) {
            addresses.add(address);
        }
    }

    private String people(List<String> ids, FactCheck entry) {
        List<String> names = new ArrayList<>();
        for (String id : ids) {
            names.add(published.person(id, entry.language()));
        }
        return String.join(BETWEEN, names);
    }
}
