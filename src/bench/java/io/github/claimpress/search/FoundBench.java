package io.github.claimpress.search;

import com.microsoft.playwright.Page;
import io.github.claimpress.address.CanonicalAddress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether a published site's search finds what readers look for: {@code words}, some words of a claim, one of them
 * changed; {@code claims}, whole claims; {@code addresses}, those of all appearances, each wrapped in six ways. Takes one of
 * these words, the folder of the site, and for Pagefind's answers beside ours its program.
 *
 * <p>With {@code -Dmisses=true} it shows the questions that were not answered.
 */
public final class FoundBench {
    private static final int MOST = 500;
    private static final int BATCH = 100;
    private static final long SEED = 20250802;
    private static final List<String> LANGUAGES = List.of("en", "uk", "ru", "az");
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** @param right the paths of which one is the answer, @param among how many results are looked at */
    private record Question(String kind, String language, String text, List<String> right, int among) {
        boolean isAnswered(List<String> found) {
            return found.stream().limit(among).anyMatch(right::contains);
        }
    }

    private final List<PublishedClaim> claims;

    private FoundBench(List<PublishedClaim> claims) {
        this.claims = claims;
    }

    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[1]).toAbsolutePath();
        List<PublishedClaim> claims = PublishedClaim.of(output);
        FoundBench bench = new FoundBench(claims);
        List<Question> questions = switch (arguments[0]) {
            case "words" -> bench.words();
            case "claims" -> bench.wholeClaims();
            default -> bench.addresses();
        };
        String main = claims.stream()
                .filter(claim -> claim.path().startsWith("fact-checks/"))
                .map(PublishedClaim::language)
                .findFirst()
                .orElse("en");
        try (Chromium chromium = new Chromium()) {
            bench.ask(chromium, Finder.own(output, main), questions);
            if (arguments.length > 2) {
                bench.ask(chromium, Finder.pagefind(PagefindCopy.of(output, arguments[2])), questions);
            }
        }
    }

    /** Of each language as many, together five hundred. */
    private List<Question> words() {
        Misspelling misspelling = new Misspelling(SEED);
        Map<String, List<PublishedClaim>> byLanguage = inLanguages();
        List<Question> questions = new ArrayList<>();
        byLanguage.forEach((language, some) -> {
            int wanted = questions.size() + (MOST + byLanguage.size() - 1) / byLanguage.size();
            for (PublishedClaim claim : PublishedClaim.some(some, some.size())) {
                String query = questions.size() < wanted ? misspelling.query(claim.text(), language) : "";
                if (!query.isEmpty()) {
                    questions.add(new Question(language, language, query, same(some, claim), 10));
                }
            }
        });
        return questions;
    }

    private List<Question> wholeClaims() {
        List<Question> questions = new ArrayList<>();
        inLanguages().forEach((language, some) -> {
            for (PublishedClaim claim : PublishedClaim.some(some, MOST)) {
                questions.add(new Question(language, language, claim.text(), same(some, claim), 1));
            }
        });
        return questions;
    }

    private Map<String, List<PublishedClaim>> inLanguages() {
        return claims.stream()
                .filter(claim -> LANGUAGES.contains(claim.language()))
                .collect(Collectors.groupingBy(PublishedClaim::language, LinkedHashMap::new, Collectors.toList()));
    }

    /** The entries with the same claim, word for word. */
    private static List<String> same(List<PublishedClaim> some, PublishedClaim claim) {
        return some.stream()
                .filter(other -> other.text().equals(claim.text()))
                .map(PublishedClaim::path)
                .toList();
    }

    /** Whoever cites the page is right, in whatever spelling of its address. */
    private List<Question> addresses() {
        Map<String, List<String>> citing = new HashMap<>();
        Set<String> addresses = new LinkedHashSet<>();
        for (PublishedClaim claim : claims) {
            for (String address : claim.appearances()) {
                addresses.add(address);
                citing.computeIfAbsent(CanonicalAddress.of(address), fresh -> new ArrayList<>())
                        .add(claim.path());
            }
        }
        List<Question> questions = new ArrayList<>();
        for (String address : addresses) {
            List<String> right = citing.getOrDefault(CanonicalAddress.of(address), List.of());
            Wrappings.of(address).forEach((kind, wrapped) -> questions.add(new Question(kind, "", wrapped, right, 1)));
        }
        return questions;
    }

    private void ask(Chromium chromium, Finder finder, List<Question> questions) throws IOException {
        Map<String, int[]> right = new LinkedHashMap<>();
        try (SiteServer server = new SiteServer(finder.folder(), 0)) {
            Map<String, List<Question>> byPage = questions.stream()
                    .collect(Collectors.groupingBy(Question::language, LinkedHashMap::new, Collectors.toList()));
            byPage.forEach((language, all) -> {
                String path = finder.page().apply(language);
                Page page = chromium.open(server.address() + (language.isEmpty() ? "search/" : path));
                for (int from = 0; from < all.size(); from += BATCH) {
                    List<Question> some = all.subList(from, Math.min(all.size(), from + BATCH));
                    List<List<String>> found =
                            finder.ask(page, some.stream().map(Question::text).toList());
                    for (int i = 0; i < some.size(); i++) {
                        count(right, some.get(i), found.get(i));
                    }
                }
                page.context().close();
            });
        }
        for (String kind : new TreeSet<>(right.keySet())) {
            print(finder.name() + ", " + kind, right.get(kind));
        }
        print(finder.name() + ", all", right.values().stream().reduce(new int[2], (one, other) ->
                new int[] {one[0] + other[0], one[1] + other[1]}));
    }

    private static void count(Map<String, int[]> right, Question question, List<String> found) {
        int[] counts = right.computeIfAbsent(question.kind(), fresh -> new int[2]);
        counts[1]++;
        if (question.isAnswered(found)) {
            counts[0]++;
        } else if (Boolean.getBoolean("misses")) {
            OUT.println(question.kind() + "\t" + question.text() + "\t" + question.right() + "\t" + found);
        }
    }

    private static void print(String name, int[] counts) {
        OUT.printf("%s: %,d of %,d, %.1f %%%n", name, counts[0], counts[1], 100.0 * counts[0] / counts[1]);
    }
}
