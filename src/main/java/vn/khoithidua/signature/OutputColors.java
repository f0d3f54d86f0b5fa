package vn.khoithidua.signature;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * What colors are meant to look like. A tool that draws a block may say that they are the usual
 * ones of screens; any other profile could make black words white.
 */
final class OutputColors {

    private static final COSName KEY = COSName.getPDFName("OutputIntents");
    private static final Set<COSName> KEYS =
            SignedField.names(
                    "Type",
                    "S",
                    "DestOutputProfile",
                    "OutputCondition",
                    "OutputConditionIdentifier");

    /** The sRGB profile that EU DSS brings with it. */
    private static final String USUAL =
            "87e382b9336e6a0417a4d860173109ab319a029cf2972e19833a3327c65bd7e4";

    private OutputColors() {}

    /** Whether they are as before, or the usual ones where nothing was said. */
    static boolean stay(COSDictionary before, COSDictionary after, SameObjects same)
            throws IOException {
        COSBase now = after.getDictionaryObject(KEY);
        if (before.containsKey(KEY)) {
            return same.hold(before.getItem(KEY), now);
        }
        return now == null
                || now instanceof COSArray list
                        && list.size() == 1
                        && list.getObject(0) instanceof COSDictionary intent
                        && KEYS.containsAll(intent.keySet())
                        && isUsual(intent.getDictionaryObject("DestOutputProfile"));
    }

    private static boolean isUsual(COSBase profile) throws IOException {
        if (!(profile instanceof COSStream stream)) {
            return false;
        }
        try (InputStream in = stream.createInputStream()) {
            return USUAL.equals(Certificates.sha256(in.readAllBytes()));
        }
    }
}
