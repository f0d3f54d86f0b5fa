package vn.khoithidua.pact;

import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.pact.domain.SignerCapacity;

/**
 * Who signs for an agency.
 *
 * @param signer full name
 * @param title office; at most 100 characters, needed
 */
public record SignatureDraft(
        RosterLineId line, String signer, String title, SignerCapacity capacity) {

    private static final int LENGTH = 100;

    public SignatureDraft {
        signer = VietnameseText.cleanLine(signer);
        title = VietnameseText.cleanLine(title);
    }

    void check() {
        boolean fits = signer.length() <= LENGTH && title.length() <= LENGTH;
        if (signer.isEmpty() || title.isEmpty() || !fits) {
            throw Refusal.invalid("pact.sign.who", LENGTH).asException();
        }
    }
}
