package vn.khoithidua.access;

/**
 * What a person types again before a binding act.
 *
 * @param code of the second factor; empty where none is set up
 */
public record OwnProof(String password, String code) {

    /** Says neither. */
    @Override
    public String toString() {
        return "OwnProof";
    }
}
