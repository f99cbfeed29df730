package io.github.claimpress.render;

import io.github.claimpress.model.Catalogue;
import io.github.claimpress.model.Introduction;
import io.github.claimpress.model.Introductions;
import io.github.claimpress.model.Narrative;
import io.github.claimpress.model.Topic;
import io.github.claimpress.render.view.Counted;
import io.github.claimpress.render.view.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many entries each country, topic and narrative has, most first, then by name. */
final class Counts {
    private static final Comparator<Counted> MOST_FIRST = Comparator.comparingInt(Counted::count)
            .reversed()
            .thenComparing(counted -> counted.link().name().text());

    private final Standpoint here;
    private final Names names;
    private final Catalogue catalogue;

    Counts(Standpoint here) {
        this.here = here;
        this.names = new Names(here);
        this.catalogue = here.atlas().catalogue(here.language());
    }

    List<Counted> countries() {
        List<Counted> counted = new ArrayList<>();
        for (String code : catalogue.countries()) {
            counted.add(
                    new Counted(names.country(code), catalogue.withCountry(code).size(), null, null));
        }
        counted.sort(MOST_FIRST);
        return counted;
    }

    List<Counted> topics() {
        List<Counted> counted = new ArrayList<>();
        for (String id : catalogue.topics()) {
            Topic topic = here.atlas().site().topics().get(id);
            Phrase about = description(topic == null ? null : topic.texts());
            counted.add(new Counted(names.topic(id), catalogue.withTopic(id).size(), null, about));
        }
        counted.sort(MOST_FIRST);
        return counted;
    }

    List<Counted> narratives() {
        List<Counted> counted = new ArrayList<>();
        for (String id : catalogue.narratives()) {
            Narrative narrative = here.atlas().site().narratives().get(id);
            Phrase about = description(narrative == null ? null : narrative.texts());
            counted.add(
                    new Counted(names.narrative(id), catalogue.withNarrative(id).size(), null, about));
        }
        counted.sort(MOST_FIRST);
        return counted;
    }

    private @Nullable Phrase description(@Nullable Introductions texts) {
        if (texts == null) {
            return null;
        }
        Introduction text = names.words(texts);
        return text.description() == null ? null : here.phrase(text.description(), text.language());
    }
}
