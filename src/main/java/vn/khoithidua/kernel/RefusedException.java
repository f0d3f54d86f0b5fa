package vn.khoithidua.kernel;

/**
 * Carries a {@link Refusal} out of a transaction and rolls it back. Domain code returns refusals as
 * values; services raise them so that nothing half-done is kept; one handler turns them into an
 * answer.
 */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.key(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
