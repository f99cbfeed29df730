package io.github.claimpress.search;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.Archive;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Source;
import io.github.claimpress.text.Utf8Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes which entries cite which address. An address is kept as a number made of its canonical form, which also says in
 * which file to look.
 */
final class AddressShards {
    static final String FOLDER = "a/";

    /** Where the claim was seen comes before what was cited against it. */
    private static final int APPEARANCE = 2;

    private static final int SOURCE = 1;
    private static final int ADDRESSES_A_FILE = 1500;
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final Map<Long, int[]> found = new HashMap<>();

    void add(int number, FactCheck entry) {
        for (Appearance appearance : entry.appearances()) {
            add(number, APPEARANCE, appearance.url());
            add(number, APPEARANCE, appearance.archived());
        }
        for (Source source : entry.sources()) {
            add(number, SOURCE, source.url());
            add(number, SOURCE, source.archived());
        }
        for (Denial denial : entry.denials()) {
            if (denial.source() != null && denial.source().contains("://")) {
                add(number, SOURCE, denial.source());
            }
        }
    }

    void write(ShardFiles files) {
        int count = Math.max(1, (found.size() + ADDRESSES_A_FILE - 1) / ADDRESSES_A_FILE);
        List<Utf8Text> keys = texts(count);
        List<Utf8Text> lists = texts(count);
        List<Long> sorted = new ArrayList<>(found.keySet());
        Collections.sort(sorted);
        for (Long one : sorted) {
            int file = (int) ((one >>> 32) % count);
            addKey(one.intValue(), keys.get(file));
            if (lists.get(file).length() > 0) {
                lists.get(file).sign(' ');
            }
            int[] entries = Objects.requireNonNull(found.get(one));
            Arrays.sort(entries);
            NumberCode.encode(entries, lists.get(file));
        }
        for (int file = 0; file < count; file++) {
            files.add(FOLDER + file, new ScriptText().signs(keys.get(file)).signs(lists.get(file)));
        }
    }

    private static List<Utf8Text> texts(int count) {
        List<Utf8Text> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(new Utf8Text(1 << 10));
        }
        return texts;
    }

    private void add(int number, int role, @Nullable Archive archive) {
        if (archive != null) {
            add(number, role, archive.url());
        }
    }

    private void add(int number, int role, @Nullable String address) {
        if (address == null) {
            return;
        }
        Long key = hash(CanonicalAddress.of(address));
        int[] known = found.get(key);
        found.put(key, known == null ? new int[] {Occurrence.of(number, true, role)} : merge(known, number, role));
    }

    private static int[] merge(int[] known, int number, int role) {
        for (int i = 0; i < known.length; i++) {
            if (Occurrence.entry(known[i]) == number) {
                known[i] = Occurrence.of(number, true, Math.max(role, Occurrence.level(known[i])));
                return known;
            }
        }
        int[] longer = Arrays.copyOf(known, known.length + 1);
        longer[known.length] = Occurrence.of(number, true, role);
        return longer;
    }

    /** Two sums of 32 bits over the letters, as FNV-1a makes them, the second from the other end. */
    static long hash(String address) {
        int high = 0x811C9DC5;
        int low = 0x811C9DC5;
        for (int i = 0; i < address.length(); i++) {
            high = (high ^ address.charAt(i)) * 0x01000193;
            low = (low ^ address.charAt(address.length() - 1 - i)) * 0x01000193;
        }
        return (long) high << 32 | low & 0xFFFFFFFFL;
    }

    /** Thirty-two bits in six signs. */
    static void addKey(int low, Utf8Text out) {
        for (int shift = 30; shift >= 0; shift -= 6) {
            out.sign(SIGNS.charAt(low >>> shift & 63));
        }
    }
}
