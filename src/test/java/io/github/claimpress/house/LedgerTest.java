package io.github.claimpress.house;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * This repository's own content, entries and all else in every language, says nothing that its source ledger does not:
 * no address, no date, no number and no quotation from anywhere else, and no sentence of a source as our own. The ledger is a folder with a README.md and documents/. It is no part of the
 * repository; the system property {@code claimpress.ledger} names it, else a folder {@code sources} in one of the
 * folders beside the project is taken.
 */
class LedgerTest {
    private static final Path CONTENT = Path.of("content");
    private static final Pattern BASE_URL = Pattern.compile("(?m)^base_url: *(\\S+)$");
    private static final Pattern TEXT = Pattern.compile(".*\\.(md|yml|yaml|txt|html|json|svg|csv)");

    /** Dates that follow from a source without standing in it: “last November” in a report of 11 March 2024. */
    private static final Set<String> FOLLOWING = Set.of("2023-11");

    /** Names that cannot be said in other words. */
    private static final Set<String> NAMES = Set.of(
            "the Wall of Memory of the Fallen Defenders of Ukraine",
            "the Secretary General of the Rada of Azerbaijanis of Ukraine");

    @Test
    void the_content_says_nothing_that_the_ledger_does_not() throws IOException {
        LedgerCheck check = new LedgerCheck(new Ledger(ledger()), ownSite(), FOLLOWING);
        assertNoFault(check::faults);
    }

    /** The claims that the ledger lists are there to be taken up word by word; all else is to be said in our words. */
    @Test
    void the_content_copies_no_sentence_but_quotations() throws IOException {
        List<String> sources =
                ledger().stream().map(text -> text.split("\n## Claims")[0]).toList();
        assertNoFault(new LedgerCopies(sources, NAMES)::faults);
    }

    private static void assertNoFault(BiFunction<String, String, List<String>> check) throws IOException {
        List<String> faults = new ArrayList<>();
        int entries = 0;
        for (Path file : texts()) {
            String path = file.toString().replace('\\', '/');
            entries += path.contains("/fact-checks/") ? 1 : 0;
            faults.addAll(check.apply(path, Files.readString(file)));
        }
        assertTrue(entries > 0, "no entry was read");
        assertTrue(faults.isEmpty(), () -> faults.size() + " faults\n" + String.join("\n", faults));
    }

    private static List<String> ledger() throws IOException {
        Path folder = ledgerFolder();
        assumeTrue(
                Files.isRegularFile(folder.resolve("README.md")),
                "There is no ledger to compare the content with; -Dclaimpress.ledger=FOLDER names one.");
        return Ledger.read(folder);
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            return files.filter(file -> TEXT.matcher(file.toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private static String ownSite() throws IOException {
        Matcher match = BASE_URL.matcher(Files.readString(CONTENT.resolve("site.yml")));
        return match.find() ? match.group(1) : "no address";
    }

    private static Path ledgerFolder() throws IOException {
        String named = System.getProperty("claimpress.ledger");
        if (named != null) {
            return Path.of(named);
        }
        Path beside = Path.of("").toAbsolutePath().getParent();
        try (Stream<Path> folders = Files.list(beside)) {
            return folders.map(folder -> folder.resolve("sources"))
                    .filter(folder -> Files.isDirectory(folder.resolve("documents")))
                    .sorted()
                    .findFirst()
                    .orElse(beside.resolve("sources"));
        }
    }
}
