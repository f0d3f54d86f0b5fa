package vn.khoithidua.year;

/** Takes one row in, through the same services as the pages. */
interface IntakeWriter {

    IntakeKind kind();

    /** Writes a row; refuses through {@link IntakeRow.CellRefused} or the service's refusal. */
    void write(IntakeRow row, IntakeRun run);
}
