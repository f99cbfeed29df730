package io.github.claimpress;

import io.github.claimpress.diagnostic.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long an edit takes to be served: from before an entry is saved until its page, asked for as a browser asks after
 * the preview has told it of a change, has the edit. Arguments: a site's folder, and how many rounds; the site is left as
 * it was.
 */
public final class ServeBench {
    private static final int WARM_UP = 10;
    private static final long PAUSE = 700;

    private ServeBench() {}

    public static void main(String[] arguments) throws Exception {
        Path site = Path.of(arguments[0]);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        BuildOptions options = BuildOptions.of(site, site.resolve("target/site"));
        long start = System.nanoTime();
        try (Serving serving =
                new Publisher(Progress.SILENT).serve(options, 0, found -> {}, reason -> System.err.println(reason))) {
            System.out.printf("first look: %d ms%n", (System.nanoTime() - start) / 1_000_000);
            Path entry = entry(site, serving.address());
            String before = Files.readString(entry);
            List<Long> times = new ArrayList<>();
            try (BufferedReader events = events(serving.address())) {
                event(events);
                for (int i = 0; i < WARM_UP + rounds; i++) {
                    Thread.sleep(PAUSE);
                    long time = once(entry, before, "Edit number " + i + ".", serving.address(), events);
                    System.out.printf("%s %d ms%n", i < WARM_UP ? "warming up" : "edit to served", time);
                    if (i >= WARM_UP) {
                        times.add(time);
                    }
                }
            } finally {
                Files.writeString(entry, before);
            }
            times.sort(null);
            System.out.printf("median of %d: %d ms%n", rounds, times.get(times.size() / 2));
        }
    }

    private static long once(Path entry, String text, String edit, URI address, BufferedReader events)
            throws IOException {
        URI page = address.resolve(pageOf(entry));
        long start = System.nanoTime();
        Files.writeString(entry, text + "\n" + edit + "\n");
        do {
            event(events);
        } while (!get(page).contains(edit));
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** An entry in the middle whose page is where its name says. */
    private static Path entry(Path site, URI address) throws IOException {
        try (Stream<Path> all = Files.walk(site.resolve("content/fact-checks"))) {
            List<Path> entries =
                    all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
            for (Path entry : entries.subList(entries.size() / 2, entries.size())) {
                HttpURLConnection asked = open(address.resolve(pageOf(entry)));
                if (asked.getResponseCode() == 200) {
                    return entry;
                }
            }
        }
        throw new IllegalArgumentException("no entry of " + site + " has a page of its name");
    }

    private static String pageOf(Path entry) {
        return "fact-checks/" + entry.getFileName().toString().replaceFirst("\\.md$", "") + "/";
    }

    private static BufferedReader events(URI address) throws IOException {
        InputStream in = open(address.resolve(".claimpress/events")).getInputStream();
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Waits for the next event. */
    private static void event(BufferedReader events) throws IOException {
        String line = "";
        while (!line.startsWith("data:")) {
            line = events.readLine();
        }
    }

    private static String get(URI page) throws IOException {
        try (InputStream in = open(page).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpURLConnection open(URI address) throws IOException {
        URL url = address.toURL();
        return (HttpURLConnection) url.openConnection();
    }
}
