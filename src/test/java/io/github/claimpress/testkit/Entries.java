package io.github.claimpress.testkit;

import io.github.claimpress.model.Archive;
import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.Correction;
import io.github.claimpress.model.CorrectionKind;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.DenialKind;
import io.github.claimpress.model.Moment;
import io.github.claimpress.model.Outline;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.RequestForComment;
import io.github.claimpress.model.RequestOutcome;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Parts of entries in few words. */
public final class Entries {
    private Entries() {}

    /** An entry that no rule has anything to say about; {@code content/fact-checks/2025/<slug>.md}. */
    public static EntryBuilder entry(String slug) {
        return new EntryBuilder(slug);
    }

    public static SourceBuilder source(String id) {
        return new SourceBuilder(id);
    }

    public static AppearanceBuilder appearance(String id) {
        return new AppearanceBuilder(id);
    }

    /** An id where it is written like one, else a name. */
    public static Party party(String idOrName) {
        boolean id = idOrName.matches("[a-z0-9-]+");
        return new Party(id ? idOrName : null, id ? null : idOrName, null, null, List.of());
    }

    public static Denial denial(String id, @Nullable String source) {
        return new Denial(
                id, DenialKind.DENIAL, party("An Official"), null, null, null, null, "It is not so.", null, source);
    }

    public static RequestForComment request(String to) {
        return new RequestForComment(party(to), null, null, RequestOutcome.NO_REPLY, null, null, null);
    }

    public static Correction correction(String date, CorrectionKind kind) {
        return new Correction(moment(date), kind, "What changed.", null, null);
    }

    public static Moment moment(String text) {
        return Moment.parse(text).orElseThrow();
    }

    public static CalendarDate date(String text) {
        return CalendarDate.parse(text).orElseThrow();
    }

    public static Archive copy(String url, @Nullable String date) {
        return new Archive(url, date == null ? null : date(date));
    }

    /** Links as they stand in a text at 100–110, 200–210 and so on. */
    public static Outline links(String... targets) {
        List<Outline.Link> links = IntStream.range(0, targets.length)
                .mapToObj(i -> new Outline.Link(targets[i], 100 * i + 100, 100 * i + 110, false, ""))
                .toList();
        return new Outline(0, 500, links, List.of(), List.of(), List.of());
    }

    /** An image at 100–120. */
    public static Outline image(String target, String alt) {
        return new Outline(0, 500, List.of(), List.of(new Outline.Image(target, alt, 100, 120)), List.of(), List.of());
    }

    /** A heading, and nothing else. */
    public static Outline heading(String id) {
        return new Outline(0, 500, List.of(), List.of(), List.of(new Outline.Heading(2, id, id)), List.of());
    }
}
