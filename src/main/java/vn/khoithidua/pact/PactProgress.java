package vn.khoithidua.pact;

/**
 * How far a year's pact is, for overviews.
 *
 * @param signed how many agencies have signed the present version
 * @param total how many are to sign; 0 for a draft
 */
public record PactProgress(PactState state, int version, int signed, int total) {

    public boolean isComplete() {
        return state == PactState.FROZEN && total > 0 && signed == total;
    }
}
