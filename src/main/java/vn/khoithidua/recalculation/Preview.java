package vn.khoithidua.recalculation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.khoithidua.scoring.Recounted;
import vn.khoithidua.scoring.ScoreChanges;

/** What a case would do now. */
record Preview(ScoreChanges changes, Recounted recounted, Effect effect) {

    /** SHA-256 of all that the preview shows: what is applied is what was seen, or nothing. */
    String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] text = effect.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(sha.digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
