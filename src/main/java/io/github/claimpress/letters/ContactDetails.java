package io.github.claimpress.letters;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers and private e-mail addresses in a text. It would rather miss one than take a date, a
 * statistic or an address of a page for one; an e-mail address of an office, such as {@code press@}, is not private.
 */
public final class ContactDetails {
    /** What was found. */
    public enum Kind {
        TELEPHONE_NUMBER,
        E_MAIL_ADDRESS
    }

    /** Where; offsets as everywhere in this room. */
    public record Finding(Kind kind, int start, int end) {}

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])([\\p{L}\\p{N}._%+-]{1,64})@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final Set<String> OFFICES = Set.of(
            ("abuse admin check communication communications complaint complaints contact contacts correction corrections"
                            + " desk editor editorial editors fact factcheck factchecking feedback hello help helpdesk"
                            + " info jobs legal mail media news newsdesk newsroom noreply no office post pr press pressa"
                            + " presse privacy redaksiya redaktor redaktsiya redakciya reply sales secretariat"
                            + " secretary security service support team tip tips webmaster")
                    .split(" "));

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}_./:=#&?+-])\\+?\\(?[0-9][0-9 \\u00A0\\u202F().\\u2010\\u2011\\u2013-]{5,24}[0-9](?![\\p{L}\\p{N}%])");
    private static final Pattern CUE = Pattern.compile(
            "(?:\\btel|phone|mobile|\\bmob|whatsapp|viber|telefon|\\bтел|телефон|\\bмоб|nömrə)[\\p{L}]*[.:]{0,2}[ \\u00A0]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DATE =
            Pattern.compile("[0-9]{1,2}[.-][0-9]{1,2}[.-][0-9]{4}|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Pattern AREA = Pattern.compile("\\((?!(?:19|20)[0-9]{2}\\))[0-9]{2,5}\\) ?[0-9].*");
    private static final Pattern GROUPS =
            Pattern.compile("8[ -]?\\(?[0-9]{3}\\)?[ -]?[0-9]{3}[ -][0-9]{2}[ -][0-9]{2}|[0-9]{3}-[0-9]{3}-[0-9]{4}");
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u202F]");
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011\\u2013]");
    private static final int CUE_LENGTH = 16;

    /** What may stand between the digits of a number, and how many letters it has at least; see {@link #NUMBER}. */
    private static final String BETWEEN = " \u00A0\u202F().\u2010\u2011\u2013-";

    private static final int SHORTEST = 7;

    private ContactDetails() {}

    /** Everything found, in the order of the text. */
    public static List<Finding> in(String text) {
        List<Finding> found = new ArrayList<>();
        boolean mails = text.indexOf('@') >= 0;
        int number = nextNumber(text, 0);
        if (!mails && number < 0) {
            return found;
        }
        for (Matcher mail = MAIL.matcher(text); mails && mail.find(); ) {
            if (isPrivate(mail.group(1))) {
                found.add(new Finding(Kind.E_MAIL_ADDRESS, mail.start(), mail.end()));
            }
        }
        addNumbers(text, number, found);
        takeAddresses(text, found);
        found.sort(Comparator.comparingInt(Finding::start));
        return found;
    }

    /** Takes out what stands in an address of a page; in most texts there is nothing to take. */
    private static void takeAddresses(String text, List<Finding> found) {
        if (found.isEmpty()) {
            return;
        }
        BitSet addresses = new BitSet();
        for (Matcher address = ADDRESS.matcher(text); address.find(); ) {
            addresses.set(address.start(), address.end());
        }
        found.removeIf(finding -> addresses.get(finding.start()));
    }

    private static void addNumbers(String text, int first, List<Finding> found) {
        Matcher number = NUMBER.matcher(text);
        for (int from = first; from >= 0 && number.find(from); from = nextNumber(text, number.end())) {
            String before = text.substring(Math.max(0, number.start() - CUE_LENGTH), number.start());
            if (isTelephone(number.group(), CUE.matcher(before).find())) {
                found.add(new Finding(Kind.TELEPHONE_NUMBER, number.start(), number.end()));
            }
        }
    }

    /**
     * Where, from an offset on, what may be a number begins; -1 where nothing does. Most texts hold nothing of that
     * length, and asking the pattern at every letter of them took a tenth of a build.
     */
    private static int nextNumber(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (isDigit(text.charAt(at))) {
                int last = at;
                int end = at + 1;
                // No further than need be: a long run of digits and spaces is asked about again for each number in it.
                while (end < text.length()
                        && last - at + 1 < SHORTEST
                        && (isDigit(text.charAt(end)) || BETWEEN.indexOf(text.charAt(end)) >= 0)) {
                    last = isDigit(text.charAt(end)) ? end : last;
                    end++;
                }
                if (last - at + 1 >= SHORTEST) {
                    return Math.max(from, at - 2);
                }
                at = end - 1;
            }
        }
        return -1;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isPrivate(String mailbox) {
        for (String part : mailbox.toLowerCase(Locale.ROOT).split("[._%+-]", -1)) {
            if (OFFICES.contains(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTelephone(String written, boolean announced) {
        int digits = (int)
                written.chars().filter(letter -> letter >= '0' && letter <= '9').count();
        if (DATE.matcher(written).find() || digits > 15) {
            return false;
        }
        if (announced) {
            return digits >= 5;
        }
        String plain = HYPHENS.matcher(SPACES.matcher(written).replaceAll(" ")).replaceAll("-");
        if (plain.startsWith("+")) {
            return digits >= 10 && plain.charAt(1) != '0';
        }
        if (plain.startsWith("00")) {
            return digits >= 11;
        }
        if (AREA.matcher(plain).matches()) {
            return digits >= 9 && digits <= 11;
        }
        boolean national = plain.startsWith("0") && plain.indexOf('.') < 0 && digits >= 10 && digits <= 11;
        return national || GROUPS.matcher(plain).matches();
    }
}
