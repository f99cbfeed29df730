package io.github.claimpress.data;

import io.github.claimpress.model.Settings;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** How a file names pages of the site: absolutely where the site knows its address, else from where the file lies. */
record Links(Settings settings) {
    /** @param file the path of the file that holds the link */
    String to(String address, String file) {
        String absolute = settings.absolute(address);
        if (absolute != null) {
            return absolute;
        }
        long folders = file.chars().filter(character -> character == '/').count();
        String up = "../".repeat((int) folders);
        return up.isEmpty() && address.isEmpty() ? "./" : up + address;
    }

    /** A name for something that has this address: the address itself, or else a number that follows from it. */
    String lasting(String address) {
        String absolute = settings.absolute(address);
        if (absolute != null) {
            return absolute;
        }
        byte[] name = (settings.title() + "\n" + address).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }
}
