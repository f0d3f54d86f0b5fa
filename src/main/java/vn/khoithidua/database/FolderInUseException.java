package vn.khoithidua.database;

/** Another running copy of this application holds the database folder. */
final class FolderInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FolderInUseException(String folder) {
        super("Another running copy of this application uses the database folder " + folder);
    }
}
