package vn.khoithidua.draft;

import java.time.LocalDate;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.pact.domain.ContentHash;
import vn.khoithidua.paper.PaperId;

/**
 * How a draft was issued.
 *
 * @param version the one agreed
 * @param number number and symbol from the register of the head's agency
 * @param hash over kind, title, number, day, signer and text
 * @param file the paper that was frozen
 * @param paper its line in the year's list of papers
 */
public record IssuedDraft(
        int version,
        String number,
        LocalDate issuedOn,
        String signer,
        String signerTitle,
        ContentHash hash,
        StoredFileId file,
        PaperId paper) {}
