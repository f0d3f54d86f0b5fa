package vn.khoithidua.file;

import java.util.regex.Pattern;
import vn.khoithidua.kernel.VietnameseText;

/** The name a file is shown and downloaded under; on the disk it has none. */
final class FileName {

    private static final int LONGEST = 150;
    private static final Pattern RESERVED_SIGNS = Pattern.compile("[<>:\"|?*%]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICES =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileName() {}

    /**
     * Cleans a name that a browser sent: without folders, invisible signs and signs that a Windows
     * computer refuses, composed, at most 150 characters with the extension kept.
     */
    static String clean(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String bare = RESERVED_SIGNS.matcher(VietnameseText.cleanLine(last)).replaceAll("_");
        String name = EDGES.matcher(bare).replaceAll("");
        if (name.isEmpty() || EDGES.matcher(bare).replaceAll("").equals(extension(bare))) {
            name = "tep" + (extension(bare).isEmpty() ? "" : "." + extension(bare));
        }
        if (DEVICES.matcher(name).matches()) {
            name = "_" + name;
        }
        return name.length() <= LONGEST ? name : shortened(name);
    }

    /** What follows the last dot; empty where there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    private static String shortened(String name) {
        String extension = extension(name);
        if (extension.length() > 10) {
            return name.substring(0, end(name, LONGEST)).strip();
        }
        int room = LONGEST - extension.length() - 1;
        return name.substring(0, end(name, room)).strip() + "." + extension;
    }

    private static int end(String name, int wanted) {
        return Character.isHighSurrogate(name.charAt(wanted - 1)) ? wanted - 1 : wanted;
    }
}
