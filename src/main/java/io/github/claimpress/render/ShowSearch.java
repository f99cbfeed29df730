package io.github.claimpress.render;

import io.github.claimpress.json.JsonWriter;
import io.github.claimpress.model.Rating;
import io.github.claimpress.model.Status;
import io.github.claimpress.render.view.Badge;
import io.github.claimpress.render.view.SearchView;
import io.github.claimpress.render.view.TrustedHtml;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The search page, with the words that its script needs. */
final class ShowSearch {
    private static final List<String> SENTENCES = List.of(
            "results-count",
            "results-all-count",
            "results-for-address-count",
            "results-with-some",
            "clear-filters",
            "no-results",
            "no-results-help",
            "no-results-for-address",
            "address-not-cited",
            "similar-spelling",
            "searching",
            "search-failed",
            "show-more-results",
            "word-nowhere",
            "remove-filter",
            "found-in-claim",
            "found-in-text");
    /** So much of the index spares readers the wait for a file; a longer one would make them wait for the page. */
    private static final int MOST_INDEX = 16_000;

    private static final List<String> FORMS = List.of("one", "few", "many", "other");

    private final Standpoint here;
    private final String index;
    private final Map<String, String> texts;

    /** @param index JSON that the script needs before anything else; empty where there is none */
    ShowSearch(Standpoint here, String index) {
        this.here = here;
        this.index = index;
        this.texts = here.words().texts();
    }

    Shown shown() {
        List<SearchView.Filter> filters = List.of(
                new SearchView.Filter("verdict", here.say("verdict")),
                new SearchView.Filter("country", here.say("country")),
                new SearchView.Filter("topic", here.say("topic")),
                new SearchView.Filter("claimant", here.say("who-said-it")),
                new SearchView.Filter("language", here.say("language")),
                new SearchView.Filter("period", here.say("year")));
        String ask = Contact.href(here.atlas().settings().reportErrorsTo(), null);
        TrustedHtml words = new TrustedHtml(JsonWriter.text(json -> json.object(() -> write(json))));
        boolean small = !index.isEmpty() && index.length() <= MOST_INDEX;
        SearchView view = new SearchView(
                here.language(),
                here.root(),
                filters,
                words,
                small ? new TrustedHtml(index) : null,
                new Ways(here).toEverything(),
                ask);
        return new Shown(view, here.say("search"), here.say("search-description"), "search");
    }

    private void write(JsonWriter json) throws IOException {
        for (String key : SENTENCES) {
            write(json, key);
        }
        json.text("quote-open", texts.get("quotes.open"));
        json.text("quote-close", texts.get("quotes.close"));
        json.object("dates", () -> {
            for (String precision : List.of("day", "month", "year")) {
                json.text(precision, texts.get("dates." + precision));
            }
        });
        writeMonths(json, "months");
        writeMonths(json, "months-standalone");
        Names names = new Names(here);
        json.object("verdicts", () -> {
            for (Status status : Status.values()) {
                json.object(status.key(), () -> json.text("label", here.words().term("status", status.key())));
            }
            for (Rating rating : here.atlas().settings().verdicts().ratings()) {
                Badge badge = names.badge(rating);
                json.object(badge.key(), () -> {
                    json.text("label", badge.label());
                    json.text("mark", badge.mark());
                });
            }
        });
    }

    private void writeMonths(JsonWriter json, String list) throws IOException {
        json.texts(
                list,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> texts.getOrDefault(list + "." + month, ""))
                        .toList());
    }

    /** A sentence, or its plural forms. */
    private void write(JsonWriter json, String key) throws IOException {
        String place = "sentences." + key;
        String sentence = texts.get(place);
        if (sentence != null) {
            json.text(key, sentence);
            return;
        }
        json.object(key, () -> {
            for (String form : FORMS) {
                json.text(form, texts.get(place + "." + form));
            }
        });
    }
}
