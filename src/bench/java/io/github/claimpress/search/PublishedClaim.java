package io.github.claimpress.search;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * An entry of a published site, as its data set has it.
 *
 * @param path of its page below the site's root, without a slash in front
 */
record PublishedClaim(String language, String path, String text, List<String> appearances) {
    private static final long SEED = 20250802;

    static List<PublishedClaim> of(Path output) throws IOException {
        List<PublishedClaim> claims = new ArrayList<>();
        for (String line : Files.readAllLines(output.resolve("data/fact-checks.jsonl"))) {
            JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
            List<String> appearances = new ArrayList<>();
            if (entry.has("appearances")) {
                for (JsonElement appearance : entry.getAsJsonArray("appearances")) {
                    JsonElement url = appearance.getAsJsonObject().get("url");
                    if (url != null) {
                        appearances.add(url.getAsString());
                    }
                }
            }
            claims.add(new PublishedClaim(
                    entry.get("language").getAsString(),
                    URI.create(entry.get("url").getAsString()).getPath().substring(1),
                    entry.getAsJsonObject("claim").get("text").getAsString(),
                    appearances));
        }
        return claims;
    }

    /** Some of them by lot, the same ones each time. */
    static List<PublishedClaim> some(List<PublishedClaim> claims, int number) {
        List<PublishedClaim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled.subList(0, Math.min(number, shuffled.size()));
    }
}
