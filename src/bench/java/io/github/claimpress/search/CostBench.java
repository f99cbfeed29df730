package io.github.claimpress.search;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a question costs a reader who was never here, from the question to its first ten results and without the page
 * itself: requests, bytes, milliseconds. Takes the folder of a site, a file of questions, the milliseconds by which each answer
 * of the server is delayed, and for Pagefind beside ours its program.
 *
 * <p>The questions are a list of objects in JSON with a {@code q} and, if it is not English, a {@code language}, in whose
 * index Pagefind is asked: it has one for each. Our search is asked on the site's main page.
 */
public final class CostBench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private CostBench() {}

    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[0]).toAbsolutePath();
        int delay = Integer.parseInt(arguments[2]);
        List<JsonObject> questions = new ArrayList<>();
        for (JsonElement one :
                JsonParser.parseString(Files.readString(Path.of(arguments[1]))).getAsJsonArray()) {
            questions.add(one.getAsJsonObject());
        }
        try (Chromium chromium = new Chromium()) {
            measure(chromium, Finder.own(output, "en"), questions, delay);
            if (arguments.length > 3) {
                measure(chromium, Finder.pagefind(PagefindCopy.of(output, arguments[3])), questions, delay);
            }
        }
    }

    private static void measure(Chromium chromium, Finder finder, List<JsonObject> questions, int delay)
            throws IOException {
        List<Double> requests = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (JsonObject question : questions) {
            String language = question.has("language") && finder.name().equals("Pagefind")
                    ? question.get("language").getAsString()
                    : "en";
            try (SiteServer server = new SiteServer(finder.folder(), delay)) {
                Page page = chromium.open(server.address() + finder.page().apply(language));
                int before = server.log().size();
                times.add(finder.time(page, question.get("q").getAsString()));
                page.waitForTimeout(200);
                List<SiteServer.Answer> sent =
                        server.log().subList(before, server.log().size());
                requests.add((double) sent.size());
                bytes.add((double)
                        sent.stream().mapToInt(SiteServer.Answer::bytes).sum());
                page.context().close();
            }
            if (Boolean.getBoolean("each")) {
                OUT.printf(
                        "%s: %.0f requests, %,.0f bytes, %.0f ms%n",
                        question.get("q").getAsString(), last(requests), last(bytes), last(times));
            }
        }
        OUT.printf(
                "%s: requests %.0f, most %.0f; bytes %,.0f, most %,.0f; with %d ms a request %.0f ms, most %.0f%n",
                finder.name(),
                median(requests),
                Collections.max(requests),
                median(bytes),
                Collections.max(bytes),
                delay,
                median(times),
                Collections.max(times));
    }

    private static double last(List<Double> values) {
        return values.get(values.size() - 1);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
