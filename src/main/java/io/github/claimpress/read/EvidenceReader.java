package io.github.claimpress.read;

import io.github.claimpress.model.Appearance;
import io.github.claimpress.model.AppearanceKind;
import io.github.claimpress.model.Archive;
import io.github.claimpress.model.CalendarDate;
import io.github.claimpress.model.ClaimKind;
import io.github.claimpress.model.Denial;
import io.github.claimpress.model.DenialKind;
import io.github.claimpress.model.MediaCategory;
import io.github.claimpress.model.MediaItem;
import io.github.claimpress.model.Outcome;
import io.github.claimpress.model.OutcomeKind;
import io.github.claimpress.model.Party;
import io.github.claimpress.model.Relation;
import io.github.claimpress.model.RequestForComment;
import io.github.claimpress.model.RequestOutcome;
import io.github.claimpress.model.Source;
import io.github.claimpress.model.SourceLevel;
import io.github.claimpress.model.SourceType;
import io.github.claimpress.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the lists of an entry: where the claim was seen, the evidence, what officials said, who was asked. */
final class EvidenceReader {
    private final Form entry;

    EvidenceReader(Form entry) {
        this.entry = entry;
    }

    List<Appearance> appearances() {
        List<Appearance> found = new ArrayList<>();
        for (Form item : entry.forms("appearances")) {
            found.add(new Appearance(
                    id(item, "a", found.size() + 1),
                    item.flag("first"),
                    item.text("from"),
                    item.choice("relation", Relation.class),
                    Values.url(item, "url"),
                    Values.party(item, "publisher"),
                    item.choice("kind", AppearanceKind.class),
                    item.text("platform"),
                    item.date("date"),
                    Values.language(item, "language"),
                    Values.country(item, "country"),
                    archive(item),
                    item.text("reach"),
                    outcome(item),
                    item.text("note"),
                    Values.source(item, "source")));
        }
        return found;
    }

    List<Source> sources() {
        List<Source> found = new ArrayList<>();
        for (Form item : entry.forms("sources")) {
            found.add(new Source(
                    id(item, "s", found.size() + 1),
                    item.text("title"),
                    Values.party(item, "publisher"),
                    Values.url(item, "url"),
                    archive(item),
                    item.date("accessed"),
                    item.date("date"),
                    Values.language(item, "language"),
                    item.choice("type", SourceType.class),
                    item.choice("level", SourceLevel.class),
                    item.choice("stance", Stance.class),
                    Values.quote(item, "quote"),
                    item.text("note")));
        }
        return found;
    }

    List<Denial> denials() {
        List<Denial> found = new ArrayList<>();
        for (Form item : entry.forms("official_denials")) {
            found.add(new Denial(
                    id(item, "d", found.size() + 1),
                    Objects.requireNonNullElse(item.choice("kind", DenialKind.class), DenialKind.DENIAL),
                    Values.party(item, "official"),
                    item.text("role"),
                    Values.party(item, "institution"),
                    Values.country(item, "country"),
                    item.date("date"),
                    item.text("statement"),
                    Values.language(item, "language"),
                    Values.source(item, "source")));
        }
        return found;
    }

    List<RequestForComment> requests() {
        List<RequestForComment> found = new ArrayList<>();
        for (Form item : entry.forms("requests_for_comment")) {
            Party to = Values.party(item, "to");
            Party by = Values.party(item, "by");
            CalendarDate sent = item.date("sent");
            RequestOutcome outcome = item.choice("outcome", RequestOutcome.class);
            String reason = item.text("reason");
            String note = item.text("note");
            String source = Values.source(item, "source");
            if (to != null && outcome != null) {
                found.add(new RequestForComment(to, by, sent, outcome, reason, note, source));
            } else {
                item.leaveOut();
            }
        }
        return found;
    }

    List<MediaItem> media() {
        List<MediaItem> found = new ArrayList<>();
        for (Form item : entry.forms("media")) {
            ClaimKind kind = item.choice("kind", ClaimKind.class);
            MediaCategory category = item.choice("category", MediaCategory.class);
            String url = Values.url(item, "original_url");
            String context = item.text("original_context");
            if (category != null) {
                found.add(new MediaItem(kind, category, url, context));
            } else {
                item.leaveOut();
            }
        }
        return found;
    }

    /** What the file says, else a letter and the item's number in its list. */
    private static String id(Form item, String letter, int number) {
        return Objects.requireNonNullElse(Values.anchor(item, "id"), letter + number);
    }

    private static @Nullable Archive archive(Form item) {
        Form copy = item.form("archived");
        if (copy == null) {
            return null;
        }
        String url = Values.url(copy, "url");
        CalendarDate date = copy.date("date");
        return url == null ? null : new Archive(url, date);
    }

    private static @Nullable Outcome outcome(Form item) {
        Form outcome = item.form("outcome");
        if (outcome == null) {
            return null;
        }
        OutcomeKind kind = outcome.choice("kind", OutcomeKind.class);
        CalendarDate date = outcome.date("date");
        String url = Values.url(outcome, "url");
        return kind == null ? null : new Outcome(kind, date, url);
    }
}
