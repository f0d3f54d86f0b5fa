package vn.khoithidua.scoring;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import vn.khoithidua.kernel.VietnameseText;

/** Addresses that people give as evidence: pages of the web and nothing else. */
final class WebAddress {

    private static final int LONGEST = 1000;
    private static final int LONGEST_TITLE = 200;

    private WebAddress() {}

    /**
     * Reads an address; empty for everything but http and https with a host, and for one that hides
     * its host behind a user name.
     */
    static Optional<String> read(String typed) {
        String address = typed.strip();
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What a link is called: the given words, or the address itself. */
    static String title(String given, String address) {
        String words = VietnameseText.cleanLine(given);
        String shown = words.isEmpty() ? address : words;
        return shown.length() > LONGEST_TITLE ? shown.substring(0, LONGEST_TITLE) : shown;
    }
}
