package vn.khoithidua.scoring.domain;

/** When a self-score is backed by what its criterion asks for. */
public final class Proof {

    private Proof() {}

    /**
     * Whether proof is due and missing: where the table asks for evidence, a document, a link or a
     * written explanation must be given.
     *
     * @param required whether the table asks for evidence
     * @param documents how many files and links there are
     * @param explanation what the member wrote, may be empty
     */
    public static boolean isMissing(boolean required, int documents, String explanation) {
        return required && documents == 0 && explanation.isBlank();
    }
}
