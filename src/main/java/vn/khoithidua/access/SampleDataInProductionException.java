package vn.khoithidua.access;

/** Production was started on a database that holds sample data. */
class SampleDataInProductionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SampleDataInProductionException() {
        super("This database holds sample data, whose passwords everybody knows.");
    }
}
