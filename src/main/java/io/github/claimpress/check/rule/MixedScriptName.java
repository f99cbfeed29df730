package io.github.claimpress.check.rule;

import io.github.claimpress.address.CanonicalAddress;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.letters.Scripts;
import io.github.claimpress.model.Actor;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Introduction;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Site;
import io.github.claimpress.text.Characters;
import io.github.claimpress.text.FieldPath;
import java.net.IDN;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of names and hosts are in one alphabet: with one letter of another they look like somebody else's name, and
 * nobody finds them. House rule.
 */
final class MixedScriptName extends SiteCheck {
    MixedScriptName() {
        super(TextProblems.MIXED_SCRIPT_NAME);
    }

    @Override
    public void check(Site now, @Nullable Site before, Problems out) {
        for (FactCheck entry : AllEntries.of(now)) {
            for (At<Party> party : Fields.parties(entry)) {
                check(entry.path(), party.field(), party.value().name(), out);
            }
            for (At<String> address : Fields.addresses(entry)) {
                check(entry.path(), address.field(), host(address.value()), out);
            }
        }
        for (Writing text : Writing.of(now)) {
            for (Outline.Link link : text.outline().links()) {
                if (LinkGoal.of(link.target()).sort() == LinkGoal.Sort.OUTSIDE) {
                    Scripts.firstMixedWord(host(link.target()))
                            .ifPresent(word ->
                                    out.add(TextProblems.mixedScriptName(TextProblems.place(text.path(), link), word)));
                }
            }
        }
        now.actors().values().forEach(actor -> checkActor(actor, now.settings().language(), out));
    }

    private static void checkActor(Actor actor, String language, Problems out) {
        for (Introduction text : actor.texts().all()) {
            check(text.path(), FieldPath.of("name"), text.title(), out);
        }
        String path = actor.texts().in(language, language).path();
        List<String> aliases = actor.aliases();
        for (int i = 0; i < aliases.size(); i++) {
            check(path, FieldPath.of("aliases").item(i), aliases.get(i), out);
        }
    }

    private static void check(String path, FieldPath field, @Nullable String name, Problems out) {
        if (name != null) {
            Scripts.firstMixedWord(name)
                    .ifPresent(
                            word -> out.add(TextProblems.mixedScriptName(Place.word(path, field, word.word()), word)));
        }
    }

    /** The host as a reader's address line shows it; empty where it can only have plain letters. */
    private static String host(String address) {
        if (!address.contains("xn--") && Characters.isAscii(address)) {
            return "";
        }
        String canonical = CanonicalAddress.of(address);
        int end = 0;
        while (end < canonical.length() && "/?".indexOf(canonical.charAt(end)) < 0) {
            end++;
        }
        return IDN.toUnicode(canonical.substring(0, end), IDN.ALLOW_UNASSIGNED);
    }
}
