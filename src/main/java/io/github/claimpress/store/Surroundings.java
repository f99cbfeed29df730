package io.github.claimpress.store;

import io.github.claimpress.model.Bodies;
import io.github.claimpress.model.Settings;
import io.github.claimpress.model.Site;
import io.github.claimpress.model.WordBook;
import java.util.List;
import java.util.Map;

/** All of a site that is no entry: settings, words, topics, people, texts. */
public final class Surroundings {
    private Surroundings() {}

    /** What tells them from any others. */
    public static String name(Site site, Bodies bodies) {
        BytesOut bytes = new BytesOut();
        RecordCodec codec = RecordCodec.withTexts(bodies);
        codec.write(Settings.class, site.settings(), bytes);
        codec.write(WordBook.class, site.words(), bytes);
        List.of(site.topics(), site.narratives(), site.countries(), site.actors(), site.people(), site.pages())
                .forEach(things -> write(things, codec, bytes));
        return bytes.digest();
    }

    private static void write(Map<String, ? extends Record> things, RecordCodec codec, BytesOut to) {
        to.number(things.size());
        things.forEach((id, thing) -> {
            to.text(id);
            codec.writeAny(thing, to);
        });
    }
}
