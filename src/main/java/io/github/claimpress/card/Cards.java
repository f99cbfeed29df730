package io.github.claimpress.card;

import io.github.claimpress.api.Export;
import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.model.Addresses;
import io.github.claimpress.model.Body;
import io.github.claimpress.model.FactCheck;
import io.github.claimpress.model.OutputFile;
import io.github.claimpress.model.Page;
import io.github.claimpress.model.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A share image for each public entry, where the settings ask for cards. A card is drawn when its file is written, by
 * whatever thread writes it, and only where the cache does not have it; so none is drawn twice, and none is held.
 */
public final class Cards implements Export {
    private static final int LOCKS = 64;

    private final CardCache cache;
    private final BiConsumer<List<FactCheck>, Consumer<FactCheck>> each;
    private final Function<CardFace, byte[]> painter;
    private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();

    /**
     * @param cache a folder for files that may be lost at any time
     * @param each does the same for many entries, on as many threads as it likes
     */
    public Cards(Path cache, BiConsumer<List<FactCheck>, Consumer<FactCheck>> each) {
        this(cache, each, new CardPainter()::paint);
    }

    Cards(Path cache, BiConsumer<List<FactCheck>, Consumer<FactCheck>> each, Function<CardFace, byte[]> painter) {
        this.cache = new CardCache(cache);
        this.each = each;
        this.painter = painter;
    }

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public Export.Run start(Site site, List<Page> pages) {
        return new Drawing(site);
    }

    /** @throws PublishingException where this Java cannot draw at all */
    byte[] card(CardFace face) {
        String key = face.key();
        synchronized (locks.get(Math.floorMod(key.hashCode(), LOCKS))) {
            return cache.find(key).orElseGet(() -> drawAndKeep(face, key));
        }
    }

    private byte[] drawAndKeep(CardFace face, String key) {
        byte[] drawn = draw(face);
        cache.keep(key, drawn);
        return drawn;
    }

    private byte[] draw(CardFace face) {
        try {
            return painter.apply(face);
        } catch (LinkageError incompleteJava) {
            throw new PublishingException(
                    "cannot draw share images: this Java lacks its graphics. Use a complete Java, or set"
                            + " `cards: off` in site.yml.",
                    incompleteJava);
        }
    }

    private final class Drawing implements Export.Run {
        private final Site site;
        private final List<FactCheck> shown = new ArrayList<>();

        Drawing(Site site) {
            this.site = site;
        }

        @Override
        public void add(FactCheck entry, Body body) {
            if (site.settings().cards() && entry.isPublic()) {
                shown.add(entry);
            }
        }

        @Override
        public boolean readsTexts() {
            return false;
        }

        @Override
        public void finish(Consumer<OutputFile> out) {
            Addresses addresses = new Addresses(site.settings(), site.words());
            Set<String> keys = new HashSet<>();
            shown.forEach(entry -> keys.add(CardFace.of(site, entry).key()));
            cache.keepOnly(keys);
            each.accept(shown, entry -> {
                String path = Page.addressOf(addresses.factCheck(entry)) + "card.png";
                out.accept(new OutputFile(path, to -> to.write(card(CardFace.of(site, entry)))));
            });
        }
    }
}
