package io.github.claimpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every word of the interface in one language, as {@code templates/words/<language>.yml} has it: frozen data, so
 * that a page never changes with the JDK.
 *
 * @param language BCP 47
 * @param name the language's own name
 * @param direction {@code ltr} or {@code rtl}
 * @param plural which plural rule holds
 * @param texts everything else by its place in the file, such as {@code countries.AZ} or {@code sentences.skip-to-content}
 */
public record Words(String language, String name, String direction, PluralRule plural, Map<String, String> texts) {
    public Words {
        texts = Map.copyOf(texts);
    }

    /**
     * A sentence with its arguments set in. Where it has plural forms the first argument, a number, chooses. An
     * unknown key stands in brackets, so that a forgotten one shows.
     */
    public String say(String key, Object... arguments) {
        String place = "sentences." + key;
        String sentence = texts.get(place);
        if (sentence == null && arguments.length > 0 && arguments[0] instanceof Number count) {
            sentence = texts.get(place + "." + plural.form(count.longValue()));
        }
        return sentence == null ? "[" + key + "]" : fill(sentence, arguments);
    }

    public boolean has(String place) {
        return texts.containsKey(place);
    }

    /** A closed choice as readers see it, such as {@code term("stance", "refutes")}. */
    public String term(String group, String key) {
        return texts.getOrDefault("terms." + group + "." + key, key);
    }

    /** A country's name; its code where there is none. */
    public String country(String code) {
        return texts.getOrDefault("countries." + code, code);
    }

    /** The name of a language in this one, less exact where it must be; its code where there is none. */
    public String languageName(String code) {
        for (String part = code; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('-')))) {
            String found = texts.get("languages." + part);
            if (found != null) {
                return found;
            }
        }
        return code;
    }

    /** A date as precise as it is known, such as {@code 29 July 2025}, {@code July 2025} or {@code 2025}. */
    public String date(CalendarDate date) {
        return date(date, date.isDay() ? "day" : date.month() > 0 ? "month" : "year");
    }

    /** The same with short months, for tables. */
    public String shortDate(CalendarDate date) {
        return date(date, date.isDay() ? "short-day" : date.month() > 0 ? "short-month" : "year");
    }

    /** The day of a moment in UTC, with the time where it has one. */
    public String date(Moment moment) {
        String day = date(CalendarDate.of(moment.day()), moment.timed() ? "day-time" : "day");
        return day.replace("{time}", moment.instant().toString().substring(11, 16));
    }

    public String date(LocalDate day) {
        return date(CalendarDate.of(day));
    }

    /** Several words as a list, such as "Azerbaijan, Ukraine and Russia". */
    public String list(List<String> items) {
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> items.get(0);
            case 2 -> fill(text("lists.two", "{0}, {1}"), items.get(0), items.get(1));
            default ->
                fill(
                        text("lists.last", "{0}, {1}"),
                        String.join(text("lists.between", ", "), items.subList(0, items.size() - 1)),
                        items.get(items.size() - 1));
        };
    }

    /** Words between this language's quotation marks. */
    public String quoted(String words) {
        return text("quotes.open", "“") + words + text("quotes.close", "”");
    }

    private String date(CalendarDate date, String pattern) {
        String filled = text("dates." + pattern, "{year}").replace("{year}", Integer.toString(date.year()));
        if (date.month() > 0) {
            filled = filled.replace("{month}", text("months." + date.month(), ""))
                    .replace("{standalone}", text("months-standalone." + date.month(), ""))
                    .replace("{short}", text("months-short." + date.month(), ""));
        }
        return filled.replace("{day}", Integer.toString(date.day()));
    }

    private String text(String place, String otherwise) {
        return texts.getOrDefault(place, otherwise);
    }

    /** Sets the arguments in, in one pass: braces inside an argument are text. */
    private static String fill(String sentence, @Nullable Object... arguments) {
        int first = sentence.indexOf('{');
        if (first < 0) {
            return sentence;
        }
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (int open = first; open >= 0; open = sentence.indexOf('{', open + 1)) {
            int number = open + 2 < sentence.length() && sentence.charAt(open + 2) == '}'
                    ? sentence.charAt(open + 1) - '0'
                    : -1;
            if (number >= 0 && number < arguments.length) {
                filled.append(sentence, done, open).append(arguments[number]);
                done = open + 3;
            }
        }
        return filled.append(sentence, done, sentence.length()).toString();
    }
}
