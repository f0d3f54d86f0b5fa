package vn.khoithidua.objection.web;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.objection.Claim;
import vn.khoithidua.scoring.EntryText;

/**
 * The form of an objection, beside the fields of the value.
 *
 * @param criterion key of the cell, for a new one
 * @param verb {@code file} where the leader files at once, else it is kept as a draft
 */
record ClaimForm(String criterion, String ground, String verb) {

    ClaimForm {
        criterion = criterion == null ? "" : criterion;
        ground = ground == null ? "" : ground;
        verb = verb == null ? "" : verb;
    }

    boolean files() {
        return verb.equals("file");
    }

    Claim toCommand(EntryText entry, @Nullable StoredFileId file) {
        return new Claim(entry.content(), ground, file);
    }
}
