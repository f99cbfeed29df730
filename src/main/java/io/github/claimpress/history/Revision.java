package io.github.claimpress.history;

import io.github.claimpress.diagnostic.Code;
import io.github.claimpress.diagnostic.Place;
import io.github.claimpress.diagnostic.Problem;
import io.github.claimpress.diagnostic.Problems;
import io.github.claimpress.diagnostic.PublishingException;
import io.github.claimpress.diagnostic.Severity;
import io.github.claimpress.text.FileTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A site's folder as it was at a revision. Its texts are read at once; pictures are only listed. */
public final class Revision implements FileTree {
    private static final Code MISSING = new Code("missing-history");
    private static final String LINK = "120000";

    private final TreeMap<String, Entry> entries = new TreeMap<>();
    private final TreeMap<String, byte[]> contents = new TreeMap<>();

    private Revision() {}

    /**
     * Opens a revision.
     *
     * @param folder the site's folder
     * @param name a branch, tag or commit
     * @param out hears of a history that was cut off
     * @return empty where the history does not reach back to it
     * @throws PublishingException where there is no git, no repository, or no such revision
     */
    public static Optional<Revision> open(Path folder, String name, Problems out) {
        Git git = new Git(folder.toAbsolutePath().normalize());
        if (git.ask("rev-parse", "--is-inside-work-tree").code() != 0) {
            throw new PublishingException(
                    "cannot compare with " + name + ": " + folder + " is not in a git repository");
        }
        if (name.isBlank()) {
            throw new PublishingException("cannot compare with an earlier revision: none was named");
        }
        Git.Answer commit = git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
        Revision revision = new Revision();
        if (commit.code() == 0 && revision.load(git, commit.text())) {
            return Optional.of(revision);
        }
        if (commit.code() == 0
                || git.ask("rev-parse", "--is-shallow-repository").text().equals("true")) {
            out.add(missing(name));
            return Optional.empty();
        }
        throw new PublishingException("cannot compare with " + name + ": git knows no such revision");
    }

    private static Problem missing(String name) {
        return new Problem(
                MISSING,
                Severity.WARNING,
                Place.file("content/site.yml"),
                "this copy of the site has no history back to “" + name + "”, so changes since then are not checked",
                "Run “git fetch --unshallow”. In a workflow on GitHub add below the line with actions/checkout, as far to the right as"
                        + " “uses”, the line “with: {fetch-depth: 0}”. If a line with “filter” stands there, delete it.");
    }

    @Override
    public List<Entry> list(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return entries.values().stream()
                .filter(entry -> entry.path().startsWith(prefix))
                .toList();
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(contents.get(path));
    }

    /**
     * Lines of {@code ls-tree} are {@code mode type object size<TAB>path}, each ended by NUL.
     *
     * @return whether all of it is in this copy of the repository
     */
    private boolean load(Git git, String commit) {
        List<String> wanted = new ArrayList<>();
        List<String> objects = new ArrayList<>();
        Git.Answer listing = git.ask("ls-tree", "-r", "-l", "-z", commit, "--", "content", "templates/words");
        for (String line : listing.text().split("\0")) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                continue;
            }
            String[] facts = line.substring(0, tab).split(" +");
            String path = line.substring(tab + 1);
            if (!facts[1].equals("blob")) {
                continue;
            }
            entries.put(path, new Entry(path, Long.parseLong(facts[3]), facts[0].equals(LINK)));
            if (!facts[0].equals(LINK) && (path.endsWith(".md") || path.endsWith(".yml"))) {
                wanted.add(path);
                objects.add(facts[2]);
            }
        }
        if (listing.code() != 0) {
            return false;
        }
        Git.Answer blobs = git.ask(objects, "cat-file", "--batch");
        return blobs.code() == 0 && take(blobs.bytes(), wanted);
    }

    /**
     * An answer of {@code cat-file --batch} is {@code object type size<LF>content<LF>}, in the order of the questions; of an
     * object that is not there {@code object missing<LF>}.
     */
    private boolean take(byte[] answer, List<String> paths) {
        int at = 0;
        for (String path : paths) {
            int end = at;
            while (answer[end] != '\n') {
                end++;
            }
            String head = new String(answer, at, end - at, StandardCharsets.US_ASCII);
            if (head.endsWith(" missing")) {
                return false;
            }
            int size = Integer.parseInt(head.substring(head.lastIndexOf(' ') + 1));
            byte[] content = new byte[size];
            System.arraycopy(answer, end + 1, content, 0, size);
            contents.put(path, content);
            at = end + 1 + size + 1;
        }
        return true;
    }
}
