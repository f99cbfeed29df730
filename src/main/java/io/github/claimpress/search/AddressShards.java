package io.github.claimpress.search;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.Archive;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes which entries cite which address. An address is kept as a number made of its canonical form, which also says in
 * which file to look.
 */
final class AddressShards {
    /** Where the claim was seen comes before what was cited against it. */
    private static final int APPEARANCE = 2;

    private static final int SOURCE = 1;
    private static final int ADDRESSES_A_FILE = 1500;
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final Map<Long, int[]> found = new TreeMap<>();

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

    /** @return how many files there are */
    int write(ShardFiles files) {
        int count = Math.max(1, (found.size() + ADDRESSES_A_FILE - 1) / ADDRESSES_A_FILE);
        List<List<Map.Entry<Long, int[]>>> groups = new ArrayList<>();
        for (int file = 0; file < count; file++) {
            groups.add(new ArrayList<>());
        }
        found.entrySet()
                .forEach(
                        one -> groups.get((int) ((one.getKey() >>> 32) % count)).add(one));
        for (int file = 0; file < count; file++) {
            files.add("a/" + file, script(groups.get(file)));
        }
        return count;
    }

    private static ScriptText script(List<Map.Entry<Long, int[]>> group) {
        StringBuilder keys = new StringBuilder();
        StringBuilder lists = new StringBuilder();
        for (Map.Entry<Long, int[]> one : group) {
            keys.append(key(one.getKey().intValue()));
            int[] entries = one.getValue();
            Arrays.sort(entries);
            lists.append(lists.length() == 0 ? "" : " ").append(NumberCode.encode(entries));
        }
        return new ScriptText().text(keys.toString()).text(lists.toString());
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
        int[] one = {Occurrence.of(number, true, role)};
        found.merge(hash(CanonicalAddress.of(address)), one, (known, added) -> merge(known, number, role));
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
    static String key(int low) {
        StringBuilder key = new StringBuilder(6);
        for (int shift = 30; shift >= 0; shift -= 6) {
            key.append(SIGNS.charAt(low >>> shift & 63));
        }
        return key.toString();
    }
}
