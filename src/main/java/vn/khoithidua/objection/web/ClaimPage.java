package vn.khoithidua.objection.web;

import java.util.List;
import vn.khoithidua.scoring.EntryText;

/**
 * The form.
 *
 * @param action where it is sent
 * @param judged whether only points can be asked for
 * @param files whether the person may file at once
 * @param keeps whether a document was sent with the draft
 */
record ClaimPage(
        String base,
        String action,
        String agency,
        String code,
        String title,
        String rule,
        String max,
        String self,
        String verified,
        String reason,
        EntryText entry,
        List<EntryText.Field> fields,
        boolean judged,
        boolean files,
        boolean keeps) {}
