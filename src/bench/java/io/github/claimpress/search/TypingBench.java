package io.github.claimpress.search;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
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
 * How long a reader who types waits for results on a processor four times as slow: from the moment when the last file of
 * the index had arrived, and where no file was needed from the key; until as many rows as a screen shows are in the page, until they are
 * painted, and until all ten are in the page. Takes the folder of a site and a file of questions, as {@link CostBench} does.
 */
public final class TypingBench {
    private static final int SLOWER = 4;

    /** Between two keys, in milliseconds: longer than the page waits for another. */
    private static final int PACE = 300;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /**
     * Notes when results are shown, when the last file arrived before, and what the page itself did meanwhile. Asked for when
     * all is done: an observer of files would take its time between the files and the results.
     */
    private static final String WATCH = """
            () => {
              const list = document.querySelector('[data-results]'), box = document.querySelector('form[role=search] input[name=q]');
              performance.setResourceTimingBufferSize(5000);
              let key = 0, answered = 0, last = null;
              window.waits = [];
              box.addEventListener('input', () => { key = performance.now(); });
              new MutationObserver(() => {
                if (!list.children.length) return;
                if (answered === key) { last.complete = performance.now(); return; }
                const typed = answered = key, shown = performance.now(), frame = new MessageChannel();
                const mine = last = { complete: 0 };
                frame.port1.onmessage = () => { const painted = performance.now(); setTimeout(() => {
                  const files = performance.getEntriesByType('resource');
                  const arrived = files.filter(file => file.name.includes('/search/') && file.startTime >= typed && file.responseEnd <= shown)
                    .map(file => file.responseEnd);
                  const since = arrived.length ? Math.max(...arrived) : typed;
                  waits.push([arrived.length ? 1 : 0, shown - since, painted - since, Math.max(mine.complete, shown) - since]);
                }, 150); };
                requestAnimationFrame(() => frame.port2.postMessage(0));
              }).observe(list, {childList: true});
            }""";

    private TypingBench() {}

    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[0]).toAbsolutePath();
        List<Double> loaded = new ArrayList<>();
        List<Double> loadedAndPainted = new ArrayList<>();
        List<Double> complete = new ArrayList<>();
        List<Double> kept = new ArrayList<>();
        try (Chromium chromium = new Chromium();
                SiteServer server = new SiteServer(output, 0)) {
            for (JsonElement one : JsonParser.parseString(Files.readString(Path.of(arguments[1])))
                    .getAsJsonArray()) {
                Page page = chromium.open(server.address() + "search/");
                page.evaluate(WATCH);
                type(page, one.getAsJsonObject().get("q").getAsString());
                for (Object wait : (List<?>) page.evaluate("() => waits")) {
                    List<?> times = (List<?>) wait;
                    boolean neededFiles = ((Number) times.get(0)).intValue() == 1;
                    (neededFiles ? loaded : kept).add(((Number) times.get(1)).doubleValue());
                    if (neededFiles) {
                        loadedAndPainted.add(((Number) times.get(2)).doubleValue());
                        complete.add(((Number) times.get(3)).doubleValue());
                    }
                }
                page.context().close();
            }
        }
        print("in the page after the last file", loaded);
        print("painted after the last file", loadedAndPainted);
        print("all ten in the page after the last file", complete);
        print("in the page after the key, no file needed", kept);
    }

    private static void type(Page page, String question) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", rate);
        page.locator("main form[role=search] input[name=q]")
                .pressSequentially(question, new Locator.PressSequentiallyOptions().setDelay(PACE));
        page.waitForTimeout(1_000);
    }

    private static void print(String name, List<Double> waits) {
        OUT.printf(
                "results %s: %d times, median %.0f ms, nine of ten within %.0f ms, most %.0f ms, within 50 ms %d%n",
                name,
                waits.size(),
                waits.isEmpty() ? 0 : CostBench.median(waits),
                waits.isEmpty() ? 0 : waits.stream().sorted().toList().get(waits.size() * 9 / 10),
                waits.isEmpty() ? 0 : Collections.max(waits),
                waits.stream().filter(wait -> wait <= 50).count());
    }
}
