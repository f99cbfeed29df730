package io.github.claimpress.letters;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The last part of an address made from a title, in the letters a to z, digits and hyphens. Scripts are written as
 * passports and maps of their countries write them, without the signs that an address cannot hold. The tables here
 * are frozen: an address never changes because a program did.
 */
public final class Slugs {
    /** The longest that a slug may be. */
    public static final int LONGEST = 80;

    /**
     * What can be a part of an address on any disk: the words that stand for lists and folders are kept, and those that
     * Windows keeps for devices.
     */
    public static final String PATTERN =
            "(?!(?:page|index|con|prn|aux|nul|(?:com|lpt)[0-9])$)" + "[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?";

    private static final Pattern FITS = Pattern.compile(PATTERN);

    private static final String CYRILLIC = "аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch"
            + " шsh щshch ъ ыy ь эe юyu яya ёe ґg єie іi їi ўu џdz ђdj јj љlj њnj ћc ѓg ќk ѕdz ғg қk ңn өo ұu үu һh ҳh ҷj ӣi ӯu";
    private static final String UKRAINIAN = "гh иy йi хkh юiu яia щshch";
    private static final String BULGARIAN = "хh щsht ъa";
    private static final String GEORGIAN =
            "აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh"
                    + " ჩch ცts ძdz წts ჭch ხkh ჯj ჰh";
    private static final String ARMENIAN =
            "աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo"
                    + " չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf";
    private static final String ARABIC =
            "اa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz ع غgh فf قq کk لl مm نn هh"
                    + " وw یy ء پp چch ژzh گg";
    private static final String PERSIAN = "ثs ذz ضz وv یi قgh";
    private static final String GREEK = "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs τt υy φf χch ψps ωo"
            + " άa έe ήi ίi όo ύy ώo ϊi ϋy ΐi ΰy";
    private static final String HEBREW =
            "אa בb גg דd הh וv זz חch טt יy כk ךk לl מm םm נn ןn סs ע פp ףp צts ץts קk רr שsh תt";

    private static final Map<Character, String> COMMON = table(CYRILLIC, GEORGIAN, ARMENIAN, ARABIC, GREEK, HEBREW);
    private static final Map<String, Map<Character, String>> OF_LANGUAGE =
            Map.of("uk", table(UKRAINIAN), "bg", table(BULGARIAN), "fa", table(PERSIAN), "de", table("äae öoe üue"));

    /** Letters that are written otherwise where a word begins. */
    private static final Map<String, Map<Character, String>> INITIAL =
            Map.of("uk", table("єye їyi йy юyu яya"), "hy", table("եye ոvo"));

    private Slugs() {}

    /** Whether a text can be a part of an address as it is. */
    public static boolean fits(String text) {
        return FITS.matcher(text).matches();
    }

    /**
     * The slug of a title; empty where the title has no letter that can be written so, as in Chinese.
     *
     * @param language BCP 47, decides between ways of writing one script
     */
    public static String of(String title, String language) {
        String main = language.toLowerCase(Locale.ROOT).split("-", -1)[0];
        StringBuilder slug = new StringBuilder();
        for (Word word : Folding.words(title)) {
            String plain = plain(word.written(), main);
            if (plain.isEmpty()) {
                continue;
            }
            if (slug.length() + 1 + plain.length() > LONGEST) {
                if (slug.length() == 0) {
                    slug.append(plain, 0, LONGEST);
                }
                break;
            }
            slug.append(slug.length() == 0 ? "" : "-").append(plain);
        }
        return slug.toString();
    }

    private static String plain(String word, String language) {
        String uniform = word.replace("ու", "u").replace("և", "ev");
        if (language.equals("uk")) {
            uniform = uniform.replace("зг", "zgh");
        }
        Map<Character, String> own = OF_LANGUAGE.getOrDefault(language, Map.of());
        Map<Character, String> initial = INITIAL.getOrDefault(language, Map.of());
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < uniform.length(); i++) {
            char letter = uniform.charAt(i);
            String special = i == 0 && initial.containsKey(letter) ? initial.get(letter) : own.get(letter);
            plain.append(special != null ? special : common(letter, own));
        }
        return plain.chars()
                .filter(letter -> letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9')
                .collect(StringBuilder::new, (out, letter) -> out.append((char) letter), StringBuilder::append)
                .toString();
    }

    /** Without a table of its own a letter is folded, and what comes of that looked up once more. */
    private static String common(char letter, Map<Character, String> own) {
        String written = COMMON.get(letter);
        if (written != null) {
            return written;
        }
        StringBuilder folded = new StringBuilder();
        for (char part : Folding.fold(String.valueOf(letter)).toCharArray()) {
            folded.append(own.getOrDefault(part, COMMON.getOrDefault(part, String.valueOf(part))));
        }
        return folded.toString();
    }

    private static Map<Character, String> table(String... rows) {
        Map<Character, String> table = new HashMap<>();
        for (String row : rows) {
            for (String letter : row.split(" ", -1)) {
                table.put(letter.charAt(0), letter.substring(1));
            }
        }
        return Map.copyOf(table);
    }
}
