package vn.khoithidua.database;

/** Production was started without a database server of its own. */
final class EmbeddedInProductionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedInProductionException() {
        super("The prod profile does not run on the embedded database");
    }
}
