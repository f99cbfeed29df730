package io.github.claimpress.render;

import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.Quote;
import io.github.claimpress.model.Source;
import io.github.claimpress.model.Stance;
import io.github.claimpress.render.view.FactCheckView;
import io.github.claimpress.render.view.Phrase;
import io.github.claimpress.render.view.SourceView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of an entry's page that lists the evidence, grouped by what it speaks for. */
record ShowEvidence(Standpoint here, Names names, FactCheck entry) {
    FactCheckView.Evidence of() {
        List<FactCheckView.SourceGroup> groups = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            add(groups, stance);
        }
        add(groups, null);
        return new FactCheckView.Evidence(
                entry.sources().size(), count(Stance.SUPPORTS), count(Stance.REFUTES), count(Stance.CONTEXT), groups);
    }

    private int count(Stance stance) {
        return (int) entry.sources().stream()
                .filter(source -> source.stance() == stance)
                .count();
    }

    private void add(List<FactCheckView.SourceGroup> groups, @Nullable Stance stance) {
        List<SourceView> sources = new ArrayList<>();
        for (int i = 0; i < entry.sources().size(); i++) {
            Source source = entry.sources().get(i);
            if (source.stance() == stance) {
                sources.add(source(source, i + 1));
            }
        }
        if (!sources.isEmpty()) {
            String name =
                    stance == null ? here.say("stance-not-given") : here.words().term("stance", stance.key());
            String mark = stance == null ? null : here.mark("s-" + stance.key());
            groups.add(new FactCheckView.SourceGroup(mark, here.say("stance-group", name, sources.size()), sources));
        }
    }

    private SourceView source(Source source, int number) {
        Quote quote = source.quote();
        boolean foreign = source.language() != null && !source.language().equals(here.language());
        return new SourceView(
                source.id(),
                number,
                names.outside(title(source), source.url()),
                source.publisher() == null ? null : names.party(source.publisher()),
                foreign ? here.say("in-language", here.words().languageName(String.valueOf(source.language()))) : null,
                quote == null
                        ? null
                        : here.quotation(quote.text(), quote.language() == null ? source.language() : quote.language()),
                source.note(),
                source.level() == null
                        ? null
                        : here.words().term("level", source.level().key()),
                source.type() == null
                        ? null
                        : here.words().term("source-type", source.type().key()),
                here.when(source.date()),
                source.archived() == null
                        ? null
                        : names.outside(
                                here.plain(here.say("archived")),
                                source.archived().url()),
                source.archived() == null ? null : here.when(source.archived().date()),
                here.when(source.accessed()),
                source.stance() == Stance.SUPPORTS);
    }

    /** The title, or else what else names the source: its publisher, its host, its id. */
    private Phrase title(Source source) {
        String title = source.title();
        if (title != null) {
            String language = source.language();
            return here.phrase(title, language != null && Script.fits(title, language) ? language : null);
        }
        if (source.publisher() != null) {
            return here.plain(names.name(source.publisher()));
        }
        return here.plain(source.url() == null ? source.id() : Names.host(source.url()));
    }
}
