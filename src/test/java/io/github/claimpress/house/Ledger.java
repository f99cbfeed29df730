package io.github.claimpress.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources of the content say, as far as a machine can compare it: addresses, dates, numbers and words. */
final class Ledger {
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s\"'<>()\\[\\]{},|”]+");
    /** Not the digits of a name such as P18 or of a file's name; 122mm counts. Groups may stand apart by a blank. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.,])(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)*+)(?![\\d_])");

    private static final Pattern GAP = Pattern.compile("\\[…]|\\[\\.\\.\\.]|…");

    /** Each address with the line in which it stands. */
    private final Map<String, String> addresses = new LinkedHashMap<>();

    private final Set<String> dates = new LinkedHashSet<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final List<String> texts = new ArrayList<>();

    /** A string that was found, and its place in UTF-16 units. */
    record Found(int start, int end, String value) {}

    Ledger(List<String> sources) {
        for (String source : sources) {
            source.lines()
                    .forEach(line -> addresses(line).forEach(found -> addresses.putIfAbsent(found.value(), line)));
            String words = withoutAddresses(source);
            words.lines().forEach(line -> dates.addAll(LedgerDates.saidBy(line)));
            numbers(words).forEach(found -> numbers.add(found.value()));
            texts.add(plain(words));
        }
    }

    /** The texts of a ledger's folder: its README.md and what lies in documents/. */
    static List<String> read(Path folder) throws IOException {
        List<String> sources = new ArrayList<>();
        sources.add(Files.readString(folder.resolve("README.md")));
        try (Stream<Path> documents = Files.list(folder.resolve("documents"))) {
            for (Path document : documents.sorted().toList()) {
                sources.add(Files.readString(document));
            }
        }
        return sources;
    }

    boolean hasAddress(String address) {
        return addresses.containsKey(address);
    }

    /** Whether the line of an address gives this date, a year being given by any date of that year. */
    boolean gives(String address, String date) {
        String line = addresses.get(address);
        if (line == null) {
            return true;
        }
        String words = withoutAddresses(line);
        return LedgerDates.saidBy(words).contains(date)
                || date.length() == "2025".length()
                        && Pattern.compile("\\b" + date).matcher(words).find();
    }

    /** Whether the ledger says this date, in the form of {@link LedgerDates}. */
    boolean hasDate(String date) {
        return dates.contains(date);
    }

    boolean hasNumber(String number) {
        return numbers.contains(number);
    }

    /** Whether one source has these words in this order; […] stands for any words left out. */
    boolean hasWords(String quotation) {
        List<String> parts = new ArrayList<>();
        for (String part : GAP.split(quotation, -1)) {
            String words = plain(part).replaceAll("^[\\s.,;:]+|[\\s.,;:]+$", "");
            if (!words.isEmpty()) {
                parts.add("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])");
            }
        }
        Pattern inOrder = Pattern.compile(String.join(".*?", parts), Pattern.DOTALL);
        return texts.stream().anyMatch(text -> inOrder.matcher(text).find());
    }

    static List<Found> addresses(String text) {
        List<Found> found = new ArrayList<>();
        Matcher match = ADDRESS.matcher(text);
        while (match.find()) {
            String address = match.group().replaceAll("[.;:]+$", "");
            found.add(new Found(match.start(), match.start() + address.length(), address));
        }
        return found;
    }

    /** The numbers of two digits or more, without what separates thousands and with a point before decimals. */
    static List<Found> numbers(String text) {
        List<Found> found = new ArrayList<>();
        Matcher match = NUMBER.matcher(text);
        while (match.find()) {
            String number = match.group()
                    .replaceAll("[ \\u00a0\\u202f]", "")
                    .replaceAll(",(?=\\d{3}(?:\\D|$))", "")
                    .replace(',', '.')
                    .replaceAll("^0+(?=\\d)", "");
            if (number.length() > 1) {
                found.add(new Found(match.start(), match.end(), number));
            }
        }
        return found;
    }

    static String withoutAddresses(String text) {
        return ADDRESS.matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
    }

    /** Small letters, one kind of quotation mark and of blank. */
    private static String plain(String text) {
        return text.replaceAll("[‘’ʼ`]", "'")
                .replaceAll("[“”„«»]", "\"")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
