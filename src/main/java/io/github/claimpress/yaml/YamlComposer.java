package io.github.claimpress.yaml;

import io.github.claimpress.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds our own nodes from SnakeYAML's events. Its composer is left out on purpose: it types scalars, does not
 * see a key written twice, counts only some aliases, and follows a list that contains itself.
 */
final class YamlComposer {
    private static final int MOST_LEVELS = 20;
    private static final int MOST_ALIASES = 10;

    private final String yaml;
    private final int start;
    private final YamlProblems problems;
    private final Offsets offsets;
    private final Slips slips;
    private final Map<String, YamlNode> anchors = new TreeMap<>();
    private final Set<String> reused = new HashSet<>();
    private int aliases;

    /** Ends the reading of one file; its problem was added before. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }

    YamlComposer(SourceText file, int start, int end, YamlProblems problems) {
        // To SnakeYAML these end a line; to editors, and to our line numbers, they do not.
        this.yaml = file.content()
                .substring(start, end)
                .replace('\u0085', ' ')
                .replace('\u2028', ' ')
                .replace('\u2029', ' ');
        this.start = start;
        this.problems = problems;
        this.offsets = Offsets.of(yaml);
        this.slips = new Slips(file.content(), problems);
    }

    /** The top mapping; null where the text cannot be read as one, which is a problem. */
    YamlNode.@Nullable Mapping compose() {
        try {
            return document(new ParserImpl(new StreamReader(yaml), options()));
        } catch (Refused alreadySaid) {
            return null;
        } catch (MarkedYAMLException broken) {
            Mark at = broken.getProblemMark() != null ? broken.getProblemMark() : broken.getContextMark();
            int place = at == null ? start : offset(at);
            if (!slips.isTold(place) && !slips.swallowed(place)) {
                problems.syntax(broken, place, contextOffset(broken), start + yaml.length());
            }
            return null;
        } catch (ReaderException unreadable) {
            problems.controlCharacter(unreadable.getCodePoint(), offset(unreadable.getPosition()));
            return null;
        }
    }

    private YamlNode.@Nullable Mapping document(ParserImpl events) {
        events.getEvent();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return new YamlNode.Mapping(List.of(), start, start);
        }
        events.getEvent();
        YamlNode root = node(events, 0);
        events.getEvent();
        anchors.forEach((name, node) -> {
            if (!reused.contains(name)) {
                slips.unusedAnchor(node);
            }
        });
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            problems.secondDocument(offset(events.peekEvent().getStartMark()));
            return null;
        }
        if (root instanceof YamlNode.Mapping mapping) {
            return mapping;
        }
        if (root instanceof YamlNode.Scalar scalar && scalar.isAbsent()) {
            return new YamlNode.Mapping(List.of(), start, start);
        }
        problems.notFields(root);
        return null;
    }

    private YamlNode node(ParserImpl events, int depth) {
        Event event = events.getEvent();
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        refuseTag(event);
        YamlNode node;
        if (event instanceof ScalarEvent scalar) {
            node = scalar(scalar);
            if (scalar.isDQuoted()) {
                problems.escapes(scalar.getValue(), node.start(), node.end());
            }
        } else {
            if (depth >= MOST_LEVELS) {
                problems.tooDeep(offset(event.getStartMark()), MOST_LEVELS);
                throw new Refused();
            }
            node = event.is(Event.ID.SequenceStart) ? sequence(events, event, depth) : mapping(events, event, depth);
        }
        if (event instanceof NodeEvent named && named.getAnchor() != null) {
            anchors.put(named.getAnchor(), node);
        }
        return node;
    }

    private YamlNode scalar(ScalarEvent event) {
        YamlNode.Scalar scalar = new YamlNode.Scalar(
                event.getValue(), event.isPlain(), offset(event.getStartMark()), offset(event.getEndMark()));
        if (!event.isLiteral() && !event.isFolded()) {
            slips.lostToComment(scalar);
            slips.mayHaveSwallowed(scalar);
        }
        return scalar;
    }

    private YamlNode sequence(ParserImpl events, Event opening, int depth) {
        List<YamlNode> items = new ArrayList<>();
        int end = offset(opening.getEndMark());
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            YamlNode item = node(events, depth + 1);
            end = Math.max(end, item.end());
            items.add(item);
        }
        events.getEvent();
        return new YamlNode.Sequence(items, offset(opening.getStartMark()), end);
    }

    private YamlNode mapping(ParserImpl events, Event opening, int depth) {
        List<YamlNode.Pair> pairs = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int end = offset(opening.getEndMark());
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            YamlNode name = node(events, depth + 1);
            if (!(name instanceof YamlNode.Scalar written)) {
                problems.keyIsNoText(name);
                throw new Refused();
            }
            if (slips.invisibleInName(written)) {
                throw new Refused();
            }
            YamlNode.Scalar key = slips.withoutMark(written);
            YamlNode found = node(events, depth + 1);
            YamlNode value = key.text().equals(written.text()) ? found : Slips.withoutMark(found);
            if (slips.hyphenWithoutSpace(key, value)) {
                // Nothing is what it says then, so that nobody complains of a text where a list should be.
                value = new YamlNode.Scalar("", true, value.start(), value.end());
            }
            end = Math.max(end, value.end());
            if (keys.add(key.text())) {
                pairs.add(new YamlNode.Pair(key, value));
            } else {
                problems.duplicateKey(key);
            }
        }
        events.getEvent();
        return new YamlNode.Mapping(pairs, offset(opening.getStartMark()), end);
    }

    private YamlNode aliased(AliasEvent alias) {
        int at = offset(alias.getStartMark());
        if (++aliases > MOST_ALIASES) {
            problems.tooManyAliases(alias.getAnchor(), at, MOST_ALIASES);
            throw new Refused();
        }
        YamlNode named = anchors.get(alias.getAnchor());
        if (named == null) {
            problems.unknownAlias(alias.getAnchor(), at);
            throw new Refused();
        }
        reused.add(alias.getAnchor());
        return named;
    }

    private void refuseTag(Event event) {
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null && !tag.equals("!")) {
            problems.tag(offset(event.getStartMark()));
            throw new Refused();
        }
    }

    private int contextOffset(MarkedYAMLException broken) {
        return broken.getContextMark() == null ? -1 : offset(broken.getContextMark());
    }

    private int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    private int offset(int codePoints) {
        return start + offsets.of(codePoints);
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setProcessComments(false);
        return options;
    }
}
