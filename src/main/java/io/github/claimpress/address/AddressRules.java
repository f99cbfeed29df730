package io.github.claimpress.address;

import java.util.List;
import java.util.Map;

/**
 * What is known of the web's addresses, as plain lists in lower case. A name that ends in {@code *} means every name
 * that starts so. Every list is looked up with hosts as {@code hostPrefixes} and {@code hostNames} leave them.
 *
 * @param hostPrefixes first labels that lead to the same page, each with its dot
 * @param innerLabels second labels that do the same, as in {@code en.m.wikipedia.org}
 * @param hostNames other names of a host; the key is the other one
 * @param parameters names of query parameters that only say how a reader came
 * @param settings query parameters that only choose a layout, with their value
 * @param pathStarts first parts of a path that only choose a layout
 * @param pathEnds ends of a path that are left out
 * @param archives hosts that keep copies of pages; hosts below them too
 * @param ampCaches hosts that serve pages of others, the page's address in their path; hosts below them too
 * @param wrappers addresses that forward to another one
 * @param identifying hosts whose query names the page, with the only parameters that do; an empty list for none
 * @param foldedNames hosts where the first part of the path is a name in which capitals do not matter
 * @param forms several forms of one address
 */
public record AddressRules(
        List<String> hostPrefixes,
        List<String> innerLabels,
        Map<String, String> hostNames,
        List<String> parameters,
        List<String> settings,
        List<String> pathStarts,
        List<String> pathEnds,
        List<String> archives,
        List<String> ampCaches,
        List<Wrapper> wrappers,
        Map<String, List<String>> identifying,
        List<String> foldedNames,
        List<Form> forms) {
    /** Forwards to the address in the first of these query parameters that holds one. */
    public record Wrapper(String host, String path, List<String> parameters) {
        public Wrapper {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * An address and what it is compared as. A part in braces stands for any one part of the path; a {@code *} at
     * the end for any further ones, or none.
     */
    public record Form(String from, String to) {}

    private static final String VIDEO = "youtube.com/watch?v={id}";
    private static final String TWEET = "twitter.com/i/status/{id}";

    /** The lists that come with the program. */
    public static final AddressRules BUILT_IN = new AddressRules(
            List.of("www.", "m.", "mobile.", "amp.", "wap.", "touch."),
            List.of("m", "mobile", "amp"),
            Map.ofEntries(
                    Map.entry("x.com", "twitter.com"),
                    Map.entry("nitter.net", "twitter.com"),
                    Map.entry("fxtwitter.com", "twitter.com"),
                    Map.entry("vxtwitter.com", "twitter.com"),
                    Map.entry("telegram.me", "t.me"),
                    Map.entry("telegram.dog", "t.me"),
                    Map.entry("vk.ru", "vk.com"),
                    Map.entry("fb.com", "facebook.com"),
                    Map.entry("web.facebook.com", "facebook.com"),
                    Map.entry("mbasic.facebook.com", "facebook.com"),
                    Map.entry("old.reddit.com", "reddit.com"),
                    Map.entry("music.youtube.com", "youtube.com"),
                    Map.entry("youtube-nocookie.com", "youtube.com"),
                    Map.entry("archive.today", "archive.ph"),
                    Map.entry("archive.is", "archive.ph"),
                    Map.entry("archive.li", "archive.ph"),
                    Map.entry("archive.fo", "archive.ph"),
                    Map.entry("archive.md", "archive.ph"),
                    Map.entry("archive.vn", "archive.ph")),
            List.of(("utm_* fbclid gclid gclsrc dclid gbraid wbraid yclid ysclid msclkid twclid ttclid igshid igsh"
                            + " li_fat_id mc_cid mc_eid mkt_tok oly_enc_id oly_anon_id vero_id rb_clickid"
                            + " s_kwcid _hsenc _hsmi __hs* hsctatracking _openstat _ga _gl _ym_* cmpid ocid"
                            + " xtor wt_mc at_medium at_campaign ref ref_src ref_url referrer"
                            + " __twitter_impression share_source __cft__* __tn__ mibextid rdid"
                            + " fb_action_ids fb_source spm amp_js_v amp_gsa usqp")
                    .split(" ")),
            List.of("amp", "amp=", "amp=1", "amp=true", "outputtype=amp", "output=amp"),
            List.of("amp"),
            List.of("/index.html", "/index.htm", "/index.php", "/amp.html", ".amp.html", ".amp", "/amp"),
            List.of(
                    "web.archive.org",
                    "archive.org",
                    "archive.ph",
                    "webcache.googleusercontent.com",
                    "arquivo.pt",
                    "wayback.archive-it.org",
                    "webarchive.nationalarchives.gov.uk",
                    "ghostarchive.org",
                    "perma.cc"),
            List.of("cdn.ampproject.org", "google.*"),
            List.of(
                    new Wrapper("google.*", "/url", List.of("url", "q")),
                    new Wrapper("l.facebook.com", "/l.php", List.of("u")),
                    new Wrapper("lm.facebook.com", "/l.php", List.of("u")),
                    new Wrapper("l.instagram.com", "/", List.of("u")),
                    new Wrapper("vk.com", "/away.php", List.of("to")),
                    new Wrapper("away.vk.com", "/away.php", List.of("to"))),
            Map.of(
                    "youtube.com", List.of("v"),
                    "twitter.com", List.of(),
                    "t.me", List.of(),
                    "instagram.com", List.of(),
                    "tiktok.com", List.of(),
                    "facebook.com", List.of("v", "id", "fbid", "story_fbid", "set")),
            List.of("twitter.com", "t.me", "instagram.com", "tiktok.com"),
            List.of(
                    new Form("youtu.be/{id}", VIDEO),
                    new Form("youtube.com/shorts/{id}", VIDEO),
                    new Form("youtube.com/live/{id}", VIDEO),
                    new Form("youtube.com/embed/{id}", VIDEO),
                    new Form("youtube.com/v/{id}", VIDEO),
                    new Form("twitter.com/i/web/status/{id}/*", TWEET),
                    new Form("twitter.com/{name}/status/{id}/*", TWEET),
                    new Form("twitter.com/{name}/statuses/{id}/*", TWEET),
                    new Form("t.me/s/{name}", "t.me/{name}"),
                    new Form("t.me/s/{name}/{id}", "t.me/{name}/{id}")));

    public AddressRules {
        hostPrefixes = List.copyOf(hostPrefixes);
        innerLabels = List.copyOf(innerLabels);
        hostNames = Map.copyOf(hostNames);
        parameters = List.copyOf(parameters);
        settings = List.copyOf(settings);
        pathStarts = List.copyOf(pathStarts);
        pathEnds = List.copyOf(pathEnds);
        archives = List.copyOf(archives);
        ampCaches = List.copyOf(ampCaches);
        wrappers = List.copyOf(wrappers);
        identifying = Map.copyOf(identifying);
        foldedNames = List.copyOf(foldedNames);
        forms = List.copyOf(forms);
    }
}
