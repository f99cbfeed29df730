package io.github.claimpress.data;

import io.github.claimpress.model.Correction;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Entries and corrections as news. */
final class FeedItems {
    private record Corrected(FactCheck entry, int number, Correction correction) {}

    private final Published published;

    FeedItems(Published published) {
        this.published = published;
    }

    /** @param entries newest first */
    List<Feed.Item> entries(List<FactCheck> entries) {
        return entries.stream()
                .filter(FactCheck::isPublic)
                .limit(published.settings().feedSize())
                .map(this::item)
                .toList();
    }

    /** Corrections are numbered from the oldest of an entry, so that a new one leaves the others their numbers. */
    List<Feed.Item> corrections(List<FactCheck> entries) {
        List<Corrected> all = new ArrayList<>();
        for (FactCheck entry : Published.only(entries)) {
            int number = entry.corrections().size();
            for (Correction correction : entry.newestCorrections()) {
                all.add(new Corrected(entry, number--, correction));
            }
        }
        all.sort(
                Comparator.comparing((Corrected one) -> one.correction().date()).reversed());
        return all.stream()
                .limit(published.settings().feedSize())
                .map(this::item)
                .toList();
    }

    private Feed.Item item(FactCheck entry) {
        Words words = published.words(entry);
        String outcome = published.outcome(entry);
        String title = outcome.isEmpty() ? entry.title() : words.say("feed-item-title", outcome, entry.title());
        String claim = words.say("feed-item-claim", entry.claim().text());
        String lead = published.lead(entry);
        String text = lead == null ? claim : claim + "\n\n" + lead;
        return new Feed.Item(entry, "", title, text, entry.published(), entry.changed());
    }

    private Feed.Item item(Corrected corrected) {
        FactCheck entry = corrected.entry();
        Correction correction = corrected.correction();
        Words words = published.words(entry);
        String kind = words.term("correction-kind", correction.kind().key());
        List<String> text = new ArrayList<>();
        if (correction.note() != null) {
            text.add(correction.note());
        }
        if (correction.previousVerdict() != null) {
            String before = published.verdict(correction.previousVerdict(), entry.language());
            text.add(words.say("verdict-before", before));
        }
        if (correction.previousClaim() != null) {
            text.add(words.say("claim-before", correction.previousClaim()));
        }
        return new Feed.Item(
                entry,
                "#correction-" + corrected.number(),
                words.say("feed-item-title", kind, entry.title()),
                String.join("\n\n", text),
                correction.date(),
                correction.date());
    }
}
