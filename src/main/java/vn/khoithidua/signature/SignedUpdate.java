package vn.khoithidua.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * What was added to a paper: one signed field, and nothing else that a reader could show. The field
 * was laid out before, or is new; every other object must say what it said, other agencies' fields
 * with their looks too.
 */
final class SignedUpdate {

    /** What tools keep of certificates, extensions and the day of change; no page shows it. */
    private static final Set<COSName> OF_ROOT =
            SignedField.names(
                    "AcroForm", "DSS", "Extensions", "Metadata", "OutputIntents", "Version");

    private static final Set<COSName> OF_FORM = SignedField.names("Fields", "SigFlags", "DR", "DA");
    private static final Set<COSName> OF_PAGE = Set.of(COSName.ANNOTS);
    private static final Set<COSName> OF_INFO = SignedField.names("ModDate", "Producer");

    private final PDDocument before;
    private final PDDocument after;
    private final List<COSDictionary> known;
    private final List<COSDictionary> now;

    SignedUpdate(PDDocument before, PDDocument after) {
        this.before = before;
        this.after = after;
        this.known = fields(before);
        this.now = fields(after);
    }

    /** The one field that was signed; empty if there are others, or fields came or went. */
    Optional<SignedField> signed() {
        List<SignedField> signed = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            COSDictionary value = now.get(i).getCOSDictionary(COSName.V);
            COSDictionary laidOut = i < known.size() ? known.get(i) : null;
            if (value != null && (laidOut == null || !laidOut.containsKey(COSName.V))) {
                signed.add(new SignedField(now.get(i), laidOut, value));
            }
        }
        if (signed.size() != 1) {
            return Optional.empty();
        }
        SignedField one = signed.getFirst();
        int expected = known.size() + (one.laidOut() == null ? 1 : 0);
        return now.size() == expected && (one.laidOut() != null || isNewName(one))
                ? Optional.of(one)
                : Optional.empty();
    }

    /** Two fields of one name are one field. */
    private boolean isNewName(SignedField field) {
        String name = field.dictionary().getString(COSName.T, "");
        return known.stream().noneMatch(other -> name.equals(other.getString(COSName.T, "")));
    }

    /** Whether nothing but this field became different. */
    boolean isAllOf(SignedField signed) throws IOException {
        if (!signed.isModest() || before.getNumberOfPages() != after.getNumberOfPages()) {
            return false;
        }
        SameObjects same = new SameObjects();
        COSDictionary root = after.getDocumentCatalog().getCOSObject();
        COSDictionary info = after.getDocumentInformation().getCOSObject();
        COSDictionary form = Objects.requireNonNull(form(after));
        same.free(root, OF_ROOT);
        same.free(info, OF_INFO);
        same.free(form, OF_FORM);
        for (int page = 0; page < after.getNumberOfPages(); page++) {
            same.free(after.getPage(page).getCOSObject(), OF_PAGE);
        }
        if (signed.laidOut() != null) {
            same.free(signed.dictionary(), SignedField.WRITTEN);
        }
        for (int i = 0; i < known.size(); i++) {
            if (!same.hold(known.get(i), now.get(i))) {
                return false;
            }
        }
        return same.hold(form(before), form)
                && same.hold(before.getDocumentInformation().getCOSObject(), info)
                && same.hold(before.getDocumentCatalog().getCOSObject(), root)
                && OutputColors.stay(before.getDocumentCatalog().getCOSObject(), root, same)
                && annotations(same, signed);
    }

    /** On every page the same as before; a new field's widget besides, on at most one. */
    private boolean annotations(SameObjects same, SignedField signed) throws IOException {
        int shown = 0;
        for (int page = 0; page < after.getNumberOfPages(); page++) {
            List<COSBase> there = annotations(after, page);
            if (signed.laidOut() == null && there.remove(signed.widget())) {
                shown++;
                COSBase named = signed.widget().getDictionaryObject(COSName.P);
                if (named != null && named != after.getPage(page).getCOSObject()) {
                    return false;
                }
            }
            if (!same.hold(new COSArray(annotations(before, page)), new COSArray(there))) {
                return false;
            }
        }
        return shown <= 1;
    }

    static List<COSBase> annotations(PDDocument paper, int page) {
        return objects(paper.getPage(page).getCOSObject().getCOSArray(COSName.ANNOTS));
    }

    private static List<COSDictionary> fields(PDDocument paper) {
        COSDictionary form = form(paper);
        return objects(form == null ? null : form.getCOSArray(COSName.FIELDS)).stream()
                .map(field -> field instanceof COSDictionary found ? found : new COSDictionary())
                .toList();
    }

    private static List<COSBase> objects(@Nullable COSArray list) {
        List<COSBase> found = new ArrayList<>();
        for (int i = 0; list != null && i < list.size(); i++) {
            COSBase object = list.getObject(i);
            found.add(object == null ? COSNull.NULL : object);
        }
        return found;
    }

    private static @Nullable COSDictionary form(PDDocument paper) {
        return paper.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    }
}
