package vn.khoithidua.signature;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * The field that an update signed.
 *
 * @param dictionary the field
 * @param laidOut the same field before; null for a new one
 * @param value the signature
 */
record SignedField(COSDictionary dictionary, @Nullable COSDictionary laidOut, COSDictionary value) {

    /** What signing writes into a field that was laid out. */
    static final Set<COSName> WRITTEN =
            names("V", "AP", "F", "M", "MK", "DA", "NM", "Ff", "BS", "Border", "H", "Rect");

    private static final Set<COSName> MERGED =
            with(WRITTEN, "Type", "Subtype", "FT", "T", "P", "DR", "Q");
    private static final Set<COSName> WIDGET =
            names(
                    "AP", "F", "M", "MK", "NM", "BS", "Border", "H", "Rect", "Type", "Subtype", "P",
                    "Parent");
    private static final Set<COSName> ABOVE = names("FT", "T", "V", "Ff", "DA", "DR", "Kids");
    // Hidden, printed, locked; never zoomed, turned or shown at a touch apart from its page.
    private static final int FLAGS = 1 | 1 << 1 | 1 << 2 | 1 << 5 | 1 << 6 | 1 << 7 | 1 << 9;

    /** Name of the field if it had been laid out, otherwise empty. */
    String place() {
        return laidOut == null ? "" : laidOut.getString(COSName.T, "");
    }

    /** A field is its own widget, or has one below it. */
    COSDictionary widget() {
        COSArray kids = dictionary.getCOSArray(COSName.KIDS);
        return kids != null && kids.size() == 1 && kids.getObject(0) instanceof COSDictionary kid
                ? kid
                : dictionary;
    }

    /** Whether the signature forbids those who come after it. */
    boolean locks() {
        return value.containsKey(COSName.REFERENCE) || dictionary.containsKey("Lock");
    }

    /** Whether the field brings nothing with it but its look, which keeps to its place. */
    boolean isModest() {
        COSDictionary widget = widget();
        COSDictionary looks = widget.getCOSDictionary(COSName.AP);
        boolean plain = looks == null || looks.getDictionaryObject(COSName.N) instanceof COSStream;
        if (!plain || (widget.getInt(COSName.F, 0) & ~FLAGS) != 0) {
            return false;
        }
        if (laidOut != null) {
            return widget == dictionary;
        }
        boolean named = COSName.SIG.equals(dictionary.getCOSName(COSName.FT));
        boolean shown = "Widget".equals(widget.getNameAsString(COSName.SUBTYPE));
        if (widget == dictionary) {
            return named && shown && MERGED.containsAll(dictionary.keySet());
        }
        return named
                && shown
                && ABOVE.containsAll(dictionary.keySet())
                && WIDGET.containsAll(widget.keySet());
    }

    static Set<COSName> names(String... names) {
        return with(Set.of(), names);
    }

    private static Set<COSName> with(Set<COSName> some, String... more) {
        Set<COSName> all = new HashSet<>(some);
        for (String name : more) {
            all.add(COSName.getPDFName(name));
        }
        return Set.copyOf(all);
    }
}
