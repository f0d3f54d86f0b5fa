package vn.khoithidua.typeset;

import java.util.List;

/**
 * A paper in the state's form: Decree 30/2020/NĐ-CP, appendix I. The same paper becomes PDF and
 * DOCX; texts are plain, nothing in them is taken as markup.
 *
 * @param superior the body above the issuer; empty for none
 * @param issuer the body that issues it, in capitals
 * @param number with its label, such as {@code Số: 12/KH-KTĐ}; empty for none
 * @param placeAndDay such as {@code Hà Nội, ngày 05 tháng 02 năm 2026}; empty for none
 * @param type in capitals, such as {@code KẾ HOẠCH}
 * @param subject its <i>trích yếu</i>; empty for none
 * @param recipients lines of <i>Nơi nhận</i>; empty for none
 * @param foot small line at the foot of each page, for the check code; empty for none
 * @param mark a line at the head of each page that says what this copy is, such as sample data or a
 *     draft; empty for none
 * @param landscape for wide tables
 */
public record OfficialPaper(
        String superior,
        String issuer,
        String number,
        String placeAndDay,
        String type,
        String subject,
        List<PaperBlock> body,
        List<PaperSignature> signatures,
        List<String> recipients,
        String foot,
        String mark,
        boolean landscape) {

    static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String RECIPIENTS = "Nơi nhận:";

    public OfficialPaper {
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        recipients = List.copyOf(recipients);
    }

    /** The paper as PDF with its fonts inside. */
    public byte[] pdf() {
        return PdfPaper.bytes(this);
    }

    /** The paper as DOCX, to go on with in an office program. */
    public byte[] docx() {
        return new DocxPaper().bytes(this);
    }
}
