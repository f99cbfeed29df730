package io.github.claimpress.similar;

import com.sun.management.OperatingSystemMXBean;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.markdown.Markdown;
import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.EarlierCheck;
import io.github.claimpress.model.Entries;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.LeftOut;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Status;
import io.github.claimpress.read.BuiltInWords;
import io.github.claimpress.read.ReadOptions;
import io.github.claimpress.read.SiteReader;
import io.github.claimpress.store.BodyStore;
import io.github.claimpress.text.DiskTree;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * What it costs to find the three nearest of every entry, how that grows, and how often a claim in other words finds its
 * original. Takes the folders of sites, whose entries are put together; run it from this repository's folder.
 *
 * <p>Times are of all processors, with the compiler's work and the collector's, from the site as it was read. The first
 * line is of a cold machine; those below it, with fewer entries, of a warm one.
 */
public final class SimilarBench {
    private static final int REWORDED = 200;
    private static final long SEED = 20250802;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private SimilarBench() {}

    public static void main(String[] folders) throws IOException {
        List<Site> sites = new ArrayList<>();
        for (String folder : folders) {
            sites.add(read(Path.of(folder)));
        }
        Site whole = together(sites);
        cost(whole);
        for (int part : List.of(20_000, 10_000, 3_000, 1_000)) {
            if (part < whole.factChecks().size()) {
                cost(with(whole, some(whole.factChecks(), part)));
            }
        }
        reword(whole);
        pairs(whole);
    }

    private static void cost(Site site) {
        long begin = processorTime();
        SimilarClaims claims = new SimilarClaims(site);
        long indexed = processorTime();
        long found = 0;
        for (FactCheck entry : site.factChecks()) {
            found += claims.nearest(entry, 3).size();
        }
        long end = processorTime();
        OUT.printf(
                "%,7d entries: index %,5d ms, the three nearest of each %,6d ms, together %,6d ms; %,d found%n",
                site.factChecks().size(),
                (indexed - begin) / 1_000_000,
                (end - indexed) / 1_000_000,
                (end - begin) / 1_000_000,
                found);
    }

    private static void reword(Site site) {
        SimilarClaims claims = new SimilarClaims(site);
        Rewording rewording = new Rewording(SEED);
        int first = 0;
        int among = 0;
        List<FactCheck> asked = some(site.factChecks(), REWORDED);
        for (FactCheck entry : asked) {
            List<String> near = claims.nearest(rewording.of(entry.claim().text()), 3).stream()
                    .map(EarlierCheck::entry)
                    .map(FactCheck::path)
                    .toList();
            first += near.indexOf(entry.path()) == 0 ? 1 : 0;
            among += near.contains(entry.path()) ? 1 : 0;
        }
        OUT.printf("%d claims in other words: %d first, %d among three%n", asked.size(), first, among);
    }

    /** The work of the rule similar-claim. */
    private static void pairs(Site site) {
        long begin = processorTime();
        int[] found = new int[2];
        Map<String, List<FactCheck>> languages = site.factChecks().stream()
                .filter(entry -> entry.status() == Status.PUBLISHED)
                .collect(Collectors.groupingBy(FactCheck::language));
        for (List<FactCheck> entries : languages.values()) {
            Collections.reverse(entries);
            NearPairs.each(entries, pairs -> {
                found[0] += pairs.size();
                found[1]++;
            });
        }
        long spent = (processorTime() - begin) / 1_000_000;
        OUT.printf("similar-claim: %,d pairs, told of %,d entries, %,d ms%n", found[0], found[1], spent);
    }

    /** Entries by lot, the same ones each time, newest first. */
    private static List<FactCheck> some(List<FactCheck> entries, int number) {
        List<FactCheck> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(SEED));
        List<FactCheck> chosen = new ArrayList<>(shuffled.subList(0, Math.min(number, shuffled.size())));
        chosen.sort(Catalogue.NEWEST_FIRST);
        return chosen;
    }

    private static Site together(List<Site> sites) {
        List<FactCheck> all = new ArrayList<>();
        sites.forEach(site -> all.addAll(site.factChecks()));
        return with(sites.get(0), all);
    }

    private static Site with(Site site, List<FactCheck> entries) {
        Entries all = new Entries(entries, List.of(), site.settings());
        return new Site(
                site.settings(),
                site.words(),
                all,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                LeftOut.NOTHING);
    }

    private static Site read(Path folder) throws IOException {
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try (BodyStore bodies = new BodyStore(Files.createTempDirectory("similar-bench"))) {
            ReadOptions options = new ReadOptions(LocalDate.of(9999, 1, 1), false, null);
            return new SiteReader(
                            new DiskTree(folder),
                            new BuiltInWords(new DiskTree(Path.of(""))),
                            new Markdown(),
                            bodies,
                            options,
                            worker)
                    .read(new Problems());
        } finally {
            worker.shutdown();
        }
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
