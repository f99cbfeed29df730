package io.github.claimpress.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares one file of the content with the ledger, and names each place that says what the ledger does not. */
final class LedgerCheck {
    /** Lines of the front matter whose digits are ours: names, our own dates, references. */
    private static final Pattern OURS =
            Pattern.compile("(?m)^[ \\-]*(?:id|slug|aliases|published|updated|related|translation_of|from|source):.*$"
                    + "|^ *- date: .*$(?=\\n *kind: (?:minor|update|substantial|verdict-change|void)$)");

    /** A citation such as [10](#s10) whole, of any other link the target. */
    private static final Pattern LINK = Pattern.compile("\\[\\d+]\\([^)]*\\)|(?<=])\\([^)]*\\)");

    /** The name of the licence has a number of its own. */
    private static final Pattern LICENCE = Pattern.compile("CC[ -]BY[ -]4\\.0");

    private static final Pattern QUOTATION = Pattern.compile("“([^”]*)”");
    private static final Pattern QUOTE_FIELD = Pattern.compile("\\bquote:\\s*(?:\\{?\\s*text:\\s*)?\"([^\"]*)\"");
    private static final Pattern ITEM = Pattern.compile("(?m)^ *- ");
    private static final Pattern ITEM_DATE = Pattern.compile("\\bdate: *([\\d-]+)");

    private final Ledger ledger;
    private final String ownSite;
    private final Set<String> following;

    /**
     * @param ownSite   the beginning of the site's own addresses, which no ledger has
     * @param following dates that follow from the ledger without standing in it
     */
    LedgerCheck(Ledger ledger, String ownSite, Set<String> following) {
        this.ledger = ledger;
        this.ownSite = ownSite;
        this.following = following;
    }

    /**
     * The faults of a file, each as {@code path:line: what}. Words in “…” are held to the ledger in every language:
     * what we translate stands in «…».
     */
    List<String> faults(String path, String text) {
        List<String> faults = new ArrayList<>();
        for (Ledger.Found address : Ledger.addresses(text)) {
            if (!ledger.hasAddress(address.value()) && !address.value().startsWith(ownSite)) {
                faults.add(place(path, text, address.start()) + "address not in the ledger: " + address.value());
            }
        }
        checkDatesOfPages(path, text, faults);
        String words = withoutOurs(text);
        checkDatesAndNumbers(path, words, faults);
        checkQuotations(path, words, faults);
        return faults;
    }

    /** A page that is cited has the date that the ledger gives for its address. */
    private void checkDatesOfPages(String path, String text, List<String> faults) {
        List<Integer> starts = new ArrayList<>(
                ITEM.matcher(text).results().map(MatchResult::start).toList());
        starts.add(text.length());
        for (int item = 0; item + 1 < starts.size(); item++) {
            int start = starts.get(item);
            String words = text.substring(start, starts.get(item + 1));
            Matcher date = ITEM_DATE.matcher(words);
            List<Ledger.Found> pages = Ledger.addresses(words);
            if (pages.size() == 1 && date.find() && !ledger.gives(pages.get(0).value(), date.group(1))) {
                faults.add(place(path, text, start + date.start()) + "date is not of this address: " + date.group(1));
            }
        }
    }

    private void checkDatesAndNumbers(String path, String words, List<String> faults) {
        List<LedgerDates.Found> dates = new ArrayList<>(LedgerDates.inDigits(words));
        dates.addAll(LedgerDates.inWords(words));
        for (LedgerDates.Found date : dates) {
            if (!ledger.hasDate(date.date()) && !following.contains(date.date())) {
                String written = words.substring(date.start(), date.end());
                faults.add(place(path, words, date.start()) + "date not in the ledger: " + written);
            }
        }
        for (Ledger.Found number : Ledger.numbers(LedgerDates.blank(words, dates))) {
            if (!ledger.hasNumber(number.value())) {
                faults.add(place(path, words, number.start()) + "number not in the ledger: " + number.value());
            }
        }
    }

    private void checkQuotations(String path, String words, List<String> faults) {
        for (Pattern pattern : List.of(QUOTATION, QUOTE_FIELD)) {
            for (MatchResult match : pattern.matcher(words).results().toList()) {
                if (!ledger.hasWords(match.group(1).replaceAll("\\[(?!…)|(?<!…)]|\\*", ""))) {
                    faults.add(place(path, words, match.start()) + "quotation not in the ledger: " + match.group(1));
                }
            }
        }
    }

    /** Blanks for what is ours or was checked already, so that every other place stays where it was. */
    private static String withoutOurs(String text) {
        String words = blank(LICENCE, Ledger.withoutAddresses(text));
        int body = words.indexOf("\n---", 3);
        int end = body < 0 ? 0 : body;
        String front = blank(OURS, words.substring(0, end));
        return front + blank(LINK, words.substring(end));
    }

    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }

    private static String place(String path, String text, int offset) {
        long line = text.substring(0, offset)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count()
                + 1;
        return path + ":" + line + ": ";
    }
}
