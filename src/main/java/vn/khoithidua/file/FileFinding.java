package vn.khoithidua.file;

/** What may be wrong with a content; each is a message of its own. */
enum FileFinding {
    /** The content is of another kind than the name says. */
    WRONG_CONTENT("wrongContent"),
    /** Cut off or unreadable. */
    DAMAGED("damaged"),
    /** Opens with a password only. */
    PASSWORD("password"),
    /** Carries programs that run when it is opened. */
    MACRO("macro"),
    /** Unpacks to something far larger than it is. */
    BOMB("bomb"),
    /** Built to be read as two things, or to reach outside itself. */
    SUSPICIOUS("suspicious");

    private final String key;

    FileFinding(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
