package io.github.claimpress.search;

import io.github.claimpress.letters.WordReader;
import io.github.claimpress.model.Actor;
import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Introductions;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Quote;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.Source;
import org.jspecify.annotations.Nullable;

/** Reads the words of the entries of one language, field by field, into a log. */
final class EntryWords {
    /** Of a longer word the beginning is kept: it is a hashtag, an address or a code. The search page cuts words alike. */
    private static final int LONGEST_WORD = 40;

    /** Between two fields, so that no phrase goes across. */
    private static final int GAP = 8;

    private final Site site;
    private final TermTable terms;
    private final WordLog log;

    private int place;

    EntryWords(Site site, TermTable terms, WordLog log) {
        this.site = site;
        this.terms = terms;
        this.log = log;
    }

    void add(int number, FactCheck entry, String text) {
        place = 0;
        log.begin(number);
        addClaim(entry);
        addSubjects(entry);
        entry.appearances().forEach(appearance -> addAppearance(entry, appearance));
        entry.sources().forEach(source -> addSource(entry, source));
        entry.denials().forEach(denial -> addDenial(entry, denial));
        log.end(addWords(Field.TEXT, text));
    }

    private void addClaim(FactCheck entry) {
        add(Field.TITLE, entry.title());
        add(Field.CLAIM, entry.claim().text());
        add(Field.QUOTE, entry.claim().quote());
        addParty(Field.CLAIMANT, entry, entry.claim().claimant());
        add(Field.SUMMARY, entry.summary());
        if (entry.verdict() != null) {
            add(Field.SUMMARY, entry.verdict().explanation());
        }
    }

    private void addSubjects(FactCheck entry) {
        String language = entry.language();
        for (String code : entry.countries().all()) {
            add(Field.PLACE_AND_TOPIC, site.countryName(code, language));
        }
        for (String id : entry.topics()) {
            addTitle(
                    site.topics().get(id) == null ? null : site.topics().get(id).texts(), id, language);
        }
        for (String id : entry.narratives()) {
            addTitle(
                    site.narratives().get(id) == null
                            ? null
                            : site.narratives().get(id).texts(),
                    id,
                    language);
        }
    }

    private void addTitle(@Nullable Introductions texts, String id, String language) {
        String title = texts == null
                ? null
                : texts.in(language, site.settings().language()).title();
        add(Field.PLACE_AND_TOPIC, title == null ? id : title);
    }

    private void addAppearance(FactCheck entry, Appearance appearance) {
        addParty(Field.EVIDENCE, entry, appearance.publisher());
        add(Field.EVIDENCE, appearance.note());
    }

    private void addSource(FactCheck entry, Source source) {
        add(Field.EVIDENCE, source.title());
        addParty(Field.EVIDENCE, entry, source.publisher());
        add(Field.EVIDENCE, source.quote());
        add(Field.EVIDENCE, source.note());
    }

    private void addDenial(FactCheck entry, Denial denial) {
        addParty(Field.EVIDENCE, entry, denial.official());
        addParty(Field.EVIDENCE, entry, denial.institution());
        add(Field.EVIDENCE, denial.role());
        add(Field.EVIDENCE, denial.statement());
    }

    private void addParty(Field field, FactCheck entry, @Nullable Party party) {
        if (party == null) {
            return;
        }
        add(field, site.nameOf(party, entry.language()));
        Actor actor = party.id() == null ? null : site.actors().get(party.id());
        if (actor != null) {
            actor.aliases().forEach(alias -> add(field, alias));
        }
    }

    private void add(Field field, @Nullable Quote quote) {
        add(field, quote == null ? null : quote.text());
    }

    private void add(Field field, @Nullable String text) {
        if (text != null) {
            addWords(field, text);
        }
    }

    /** @return how many words there were */
    private int addWords(Field field, String text) {
        place += GAP;
        int before = place;
        WordReader words = new WordReader(text);
        while (words.next()) {
            log.add(terms.number(words.letters(), length(words)), field, place);
            place++;
        }
        return place - before;
    }

    /** Never half a letter. */
    private static int length(WordReader word) {
        if (word.length() <= LONGEST_WORD) {
            return word.length();
        }
        return Character.isHighSurrogate(word.letters()[LONGEST_WORD - 1]) ? LONGEST_WORD - 1 : LONGEST_WORD;
    }
}
